import type { Limit } from '../../web/index.js';

/** Accounts opened from one address: a classroom shares one, but does not open a hundred in an hour. */
export const accountsPerAddress: Limit = { name: 'person-registration', points: 60, seconds: 60 * 60 };
