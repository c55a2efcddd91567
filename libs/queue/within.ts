import { setTimeout as pause } from 'node:timers/promises';

/** Waits for `work`, but not longer than `millis`. False when it was not done in time. */
export async function within(millis: number, work: Promise<unknown>): Promise<boolean> {
  const stop = new AbortController();
  const done = await Promise.race([
    work.then(() => true),
    pause(millis, false, { signal: stop.signal }).catch(() => false),
  ]);
  stop.abort();
  return done;
}
