import { addDays, type Day } from '#libs/mexico';

/** What a reader prefers. */
export interface Preferences {
  /** Kinds that are not sent to this address. */
  readonly refused: readonly string[];
  /** The first day on which the reader wants mails again; null without a pause. */
  readonly pausedUntil: Day | null;
}

/** The longest pause, in days; for good, a reader switches kinds off instead. */
export const MAX_PAUSE_DAYS = 180;

/** Limits of a form: more kinds than there are, longer names than they have. */
export const MAX_KINDS = 100;
export const MAX_KIND_LENGTH = 80;

/** The days between which a pause may end. */
export const pauseRange = (today: Day): { first: Day; last: Day } => ({
  first: addDays(today, 1),
  last: addDays(today, MAX_PAUSE_DAYS),
});

/** Whether a pause may end on that day. */
export function mayPauseUntil(today: Day, until: Day): boolean {
  const { first, last } = pauseRange(today);
  return until >= first && until <= last;
}

/** Null for a pause that is over. */
export const pauseOn = (today: Day, until: Day | null): Day | null => (until !== null && until > today ? until : null);

/** The refused kinds after the reader chose `wanted` among the `offered` kinds; other kinds stay as they were. */
export function refusedAfter(
  before: readonly string[],
  { offered, wanted }: { offered: readonly string[]; wanted: readonly string[] },
): string[] {
  const kept = before.filter((kind) => !offered.includes(kind));
  return [...kept, ...offered.filter((kind) => !wanted.includes(kind))].sort();
}

// names of this machine or network alone, and bare addresses (RFC 6761, RFC 6762)
const LOCAL = /^(?:[^.]*|.*\.(?:localhost|local|internal|test)|[\d.]+|\[.*\])$/;

/**
 * The host in the names of lists and threads: of the first address of the site that others can reach, for good. Readers sort
 * and mute by `List-Id`, which is not to change when the site moves (RFC 2919, section 3); on a machine of its own, the first
 * of all.
 * @param addresses of the site, the oldest first; at least one
 */
export function lastingHost(addresses: readonly string[]): string {
  const hosts = addresses.map((address) => new URL(address).hostname);
  return hosts.find((host) => !LOCAL.test(host)) ?? hosts[0]!;
}
