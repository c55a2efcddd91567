import { drills } from './drills.js';

/** The time under which that part of these lie, in their unit; 0 where there are none. */
export const percentile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor((times.length * part) / 100))] ?? 0;

/** The time under which 95 of 100 of these lie, in their unit. */
export const p95 = (times: readonly number[]): number => percentile(times, 95);

/** What a claim about many and few compares, see `drills.judged`. */
export const judged = (times: readonly number[]): number => percentile(times, drills.judged);
