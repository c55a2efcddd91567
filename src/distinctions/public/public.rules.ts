import type { Limit } from '../../web/index.js';

/** Distinctions kept in memory: a few thousand hang in shop windows and are asked for again and again. */
export const KEPT_DISTINCTIONS = 10_000;

/** A replica is asked that is proven to have all that is older than this; the rest of the second is for its answer. */
export const REPLICA_FRESH_MS = 700;

/** Limits codes that lead nowhere, per address: visitors of a shop window are no attack, a guess hits 1 in 2⁵⁵. */
export const GUESSES: Limit = { name: 'verification-guess', points: 60, seconds: 60 };
