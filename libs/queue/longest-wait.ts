import type { AnyQueue } from './backend.js';

/** For how many seconds the oldest waiting job of a queue has waited; 0 when none waits. @param now in milliseconds */
export async function longestWait(queue: AnyQueue, now: number): Promise<number> {
  const [oldest] = await queue.getJobs(['waiting'], 0, 0, true);
  return oldest ? Math.max(0, (now - oldest.timestamp) / 1000) : 0;
}
