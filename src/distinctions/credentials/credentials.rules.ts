/** What a status list says of the distinctions in it. */
export type StatusPurpose = 'revocation' | 'suspension';

/**
 * Numbers of the two lists in which a block of distinctions stands: odd ones say what is over for good (revoked, replaced),
 * even ones what must not be accepted now (suspended, or over for good).
 */
export const listsOf = (block: number) => ({ revocationList: block * 2 - 1, suspensionList: block * 2 });

/** Which block and which purpose a list number stands for; null when it is none. */
export function listOf(number: string): { block: number; purpose: StatusPurpose } | null {
  if (!/^[1-9]\d{0,5}$/.test(number)) return null;
  const n = Number(number);
  return { block: Math.ceil(n / 2), purpose: n % 2 === 1 ? 'revocation' : 'suspension' };
}
