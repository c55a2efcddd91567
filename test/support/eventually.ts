import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until a condition holds that another process or connection brings about, asking every few milliseconds. It has
 * no limit of its own, so that a busy machine fails no test: Jest's is the limit.
 */
export async function eventually(condition: () => unknown): Promise<void> {
  while (!(await condition())) await pause(10);
}
