import { STATUS_LIST_LENGTH } from '#libs/credentials';
import { addDays, type Day, instantOf } from '#libs/mexico';

/** What a status list says of the distinctions in it. */
export type StatusPurpose = 'revocation' | 'suspension';

/**
 * How full a pair of status lists gets before the next one is opened: half, so that a random free position is found
 * after two attempts on average, at most.
 */
export const STATUS_LIST_FILL = 0.5;

/** The pair of lists for the next credential, from 1, when so many exist. */
export const blockAfter = (credentials: number): number =>
  Math.floor(credentials / (STATUS_LIST_LENGTH * STATUS_LIST_FILL)) + 1;

/**
 * Numbers of the two lists in which a block of distinctions stands: odd ones say what is over for good (revoked, replaced),
 * even ones what must not be accepted now (suspended, or over for good).
 */
export const listsOf = (block: number) => ({ revocationList: block * 2 - 1, suspensionList: block * 2 });

/** Block and purpose of a list number; null for anything else. */
export function listOf(number: string): { block: number; purpose: StatusPurpose } | null {
  if (!/^[1-9]\d{0,5}$/.test(number)) return null;
  const n = Number(number);
  return { block: Math.ceil(n / 2), purpose: n % 2 === 1 ? 'revocation' : 'suspension' };
}

/** The last second of the last day in force, as credentials say it. */
export const endOf = (expiresOn: Day): Date => new Date(instantOf(addDays(expiresOn, 1)).getTime() - 1000);

/** The time at which a list is signed: of its state and its key, not of a process, so that all sign the same bytes. */
export const signedAt = (instants: readonly (string | Date | null)[]): Date =>
  new Date(Math.max(...instants.filter((at) => at !== null).map((at) => new Date(at).getTime())));

/** Seconds after which it is worth asking again for a credential that is being made. */
export const RETRY_SECONDS = 60;
