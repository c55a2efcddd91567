import { addDays, type Day } from '#libs/mexico';

/** What a reader prefers. */
export interface Preferences {
  /** Kinds that do not go to this address. */
  readonly refused: readonly string[];
  /** The first day on which the person wants to be written to again; null: no pause. */
  readonly pausedUntil: Day | null;
}

/** No pause is longer than this many days: who wants none at all switches the kinds off. */
export const LONGEST_PAUSE = 180;

/** The days between which a pause may end. */
export const pauseRange = (today: Day): { first: Day; last: Day } => ({
  first: addDays(today, 1),
  last: addDays(today, LONGEST_PAUSE),
});

/** Whether a pause may end on that day. */
export function mayPauseUntil(today: Day, until: Day): boolean {
  const { first, last } = pauseRange(today);
  return until >= first && until <= last;
}

/** A pause that is over is none. */
export const pauseOn = (today: Day, until: Day | null): Day | null => (until !== null && until > today ? until : null);

/** What is refused after the reader chose `wanted` among the kinds that were `offered`; others stay as they are. */
export function refusedAfter(
  before: readonly string[],
  { offered, wanted }: { offered: readonly string[]; wanted: readonly string[] },
): string[] {
  const kept = before.filter((kind) => !offered.includes(kind));
  return [...kept, ...offered.filter((kind) => !wanted.includes(kind))].sort();
}
