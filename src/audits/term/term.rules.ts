/** By when FM4 promised to decide a case, and what stops that clock, pure. */
import { addWorkingDays, type Day, dayOf, workingDaysBetween } from '#libs/mexico';

/**
 * Working days from the submission to the decision. FM4's own promise: twenty for the review and ten for the committee. Days
 * of rest: LFT art. 74.
 */
export const decisionDays = 30;

/** What stops the clock: the company owes a clarification, or FM4 said why it waits. */
export const pauseKinds = ['clarification', 'agreed'] as const;
export type PauseKind = (typeof pauseKinds)[number];

/** An interval in which the clock stands still; `toAt` null: it goes on. */
export interface Pause {
  readonly fromAt: Date;
  readonly toAt: Date | null;
}

/**
 * Working days after `from` that lie in a pause, each counted once: the day on which a pause begins still counts as FM4's, the
 * one on which it ends does not.
 */
export function pausedDays(pauses: readonly Pause[], from: Date, now: Date): number {
  let reached = dayOf(from);
  let count = 0;
  for (const { fromAt, toAt } of pauses.toSorted((a, b) => a.fromAt.getTime() - b.fromAt.getTime())) {
    const begin = later(dayOf(fromAt), reached);
    const end = dayOf(toAt ?? now);
    if (end <= begin) continue;
    count += workingDaysBetween(begin, end);
    reached = end;
  }
  return count;
}

/** By which day the case is to be decided, as the pauses stand; while one goes on, as if it ended now. */
export function decideBy(submittedAt: Date, pauses: readonly Pause[], now: Date): Day {
  return addWorkingDays(dayOf(submittedAt), decisionDays + pausedDays(pauses, submittedAt, now));
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
