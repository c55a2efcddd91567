import { DAY, MINUTE, SECOND } from '#libs/clock';
import type { Limit } from '../../web/index.js';

/** How often calendar programs are asked to read a feed again. */
export const FEED_REFRESH_MINUTES = 60;

/** How far back a feed shows events. */
export const FEED_PAST = 365 * DAY;

/** For how long a feed lists a cancelled event, so that programs remove it. */
export const FEED_CANCELLED = 60 * DAY;

/** Upper bound on the events in a feed. */
export const MAX_FEED_EVENTS = 1000;

/** Bytes of the secret in a feed's address. */
export const FEED_SECRET_BYTES = 32;

/** Reads per person: a few programs, each every few minutes. */
export const FEED_READS: Limit = { name: 'calendar-feed', points: 60, seconds: (10 * MINUTE) / SECOND };

/** Unknown addresses per client. */
export const FEED_GUESSES: Limit = { name: 'calendar-guess', points: 30, seconds: (10 * MINUTE) / SECOND };

/** From when on a feed lists events that are over, and events that were cancelled. */
export function feedWindow(now: Date): { ended: Date; cancelled: Date } {
  return { ended: new Date(now.getTime() - FEED_PAST), cancelled: new Date(now.getTime() - FEED_CANCELLED) };
}
