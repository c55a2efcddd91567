import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { evenAnswerMs } from './account.rules.js';

/** Answers that do not tell by their time whether an account was found. */
@Injectable()
export class EvenAnswers {
  protected readonly millis: number = evenAnswerMs;

  /** The result of `work`, never before its time. */
  async give<T>(work: Promise<T>): Promise<T> {
    const [done] = await Promise.allSettled([work, wait(this.millis)]);
    if (done.status === 'rejected') throw done.reason;
    return done.value;
  }
}
