import { DAY } from '#libs/clock';
import type { HeadRow } from './register.queries.js';

/** Statements signed with the register's key, by what follows the log's name in them. */
export const SIGNED_STATEMENTS = {
  /** A head: the size and root of the log. */
  head: '',
  /** An export: the number of files and the hash of their list. */
  export: '/copia',
  /** The log of acts: how many there are, and the hash of the last, which follows from all before it. */
  acts: '/bitacora',
} as const;
export type SignedStatement = keyof typeof SIGNED_STATEMENTS;

/** Age at which a head is signed anew although nothing was added, so that an old log cannot pass for today's. */
export const HEAD_MAX_AGE_MS = DAY;

/** Whether a head has to be signed over a log of this size. */
export function isHeadDue(size: number, newest: Pick<HeadRow, 'size' | 'at'> | null, now: Date): boolean {
  if (size === 0) return false;
  return !newest || newest.size < size || now.getTime() - newest.at.getTime() >= HEAD_MAX_AGE_MS;
}

/**
 * Whether the newest head is from another key than the one that signs now: then one has to be signed, so that nobody takes
 * the old key's last head for the end of the log.
 * @param keyId null: a new key has to be made
 */
export const isUnderOldKey = (newest: Pick<HeadRow, 'keyId'> | null, keyId: string | null): boolean =>
  newest !== null && newest.keyId !== keyId;

/** The newest acts shown on the page that explains the register. */
export const NEWEST_SHOWN = 8;

/** Lines of the log, or heads, in one answer at most. */
export const MAX_LINES = 10_000;

/** In an export: the head of the log of acts at that time, signed. */
export const ACTS_NOTE = 'bitacora.note';

/** Lines of the log, or heads, that an export reads at a time. */
export const EXPORT_BATCH = 10_000;
