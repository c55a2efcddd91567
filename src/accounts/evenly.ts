import { setTimeout as wait } from 'node:timers/promises';
import { evenAnswerMs } from './account.rules.js';

/** The result of `work`, never before its time: how long it took does not tell whether an account was found. */
export async function evenly<T>(work: Promise<T>): Promise<T> {
  const [done] = await Promise.allSettled([work, wait(evenAnswerMs)]);
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}
