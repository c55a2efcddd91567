import { Foundation1764000000001 } from './0001-foundation.js';
import { Accounts1764000000100 } from './0010-accounts.js';

/** All migrations, in the order in which they run. */
export const migrations = [Foundation1764000000001, Accounts1764000000100] as const;
