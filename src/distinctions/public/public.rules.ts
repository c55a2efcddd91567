import { addDays, dayOf, instantOf } from '#libs/mexico';
import type { Limit } from '../../web/index.js';

/** Distinctions kept in memory: a few thousand hang in shop windows and are asked for again and again. */
export const KEPT_DISTINCTIONS = 10_000;

/** How often the connection that hears changes is asked for a sign of life. */
export const FEED_HEARTBEAT_MS = 300;
/** Without an answer for so long, changes may have been missed and nothing counts as fresh. */
export const FEED_SILENCE_MS = 900;
/** A replica is asked that is proven to have all that is older than this; the rest of the second is for its answer. */
export const REPLICA_FRESH_MS = 700;
export const FEED_CONNECT_MS = 2_000;
export const FEED_RECONNECT_MS = 1_000;

/** Limits codes that lead nowhere, per address: visitors of a shop window are no attack, a guess hits 1 in 2⁵⁵. */
export const GUESSES: Limit = { name: 'verification-guess', points: 60, seconds: 60 };

/** When the states of today may be others. */
export const endOfDay = (now: Date): Date => instantOf(addDays(dayOf(now), 1));
