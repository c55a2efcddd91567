import type { Trouble } from '#libs/storage';

/** What an alarm is about; `low`: files are stored still, and soon will not be. */
export type AlarmTrouble = Trouble | 'low';

/** Free bytes below which FM4 is told: room for fifty of the largest files, and for the database beside them. */
export const LOW_BYTES = 1_000_000_000;

/** How often each process tries out its storage and takes away what was left unfinished. */
export const TRY_OUT_MILLIS = 5 * 60_000;

/** A file that was not written to for so long is not being uploaded any more. */
export const UNFINISHED_MILLIS = 60 * 60_000;

/** A trouble that was not seen for so long, while the storage takes what it is tried out with, is over. */
export const QUIET_MILLIS = 10 * 60_000;

/** The same trouble is not written down again within this, however many files meet it. */
export const SEEN_AGAIN_MILLIS = 60_000;

/** A trouble that the database cannot keep is told again by the same process after so long. */
export const TOLD_AGAIN_MILLIS = 6 * 60 * 60_000;

/** Alarms that the page lists. */
export const MAX_ALARMS = 50;

/** Whether so few bytes are free that FM4 is told. @param free null where nobody can know */
export const isLow = (free: number | null): boolean => free !== null && free < LOW_BYTES;

/** Of the open alarms, those that are over when the storage has just taken something. */
export function areOver<A extends { readonly trouble: AlarmTrouble; readonly lastSeen: Date }>(
  open: readonly A[],
  free: number | null,
  now: Date,
): A[] {
  return open.filter(({ trouble, lastSeen }) =>
    trouble === 'low' ? !isLow(free) : now.getTime() - lastSeen.getTime() >= QUIET_MILLIS,
  );
}
