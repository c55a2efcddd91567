import { Foundation1764000000001 } from './0001-foundation.js';

/** All migrations, in the order in which they run. */
export const migrations = [Foundation1764000000001] as const;
