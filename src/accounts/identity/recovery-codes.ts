import { randomInt } from 'node:crypto';

/** Crockford's base32: nothing that a person could take for something else when copying from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten codes of 50 random bits, `XXXXX-XXXXX`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => grouped(Array.from({ length: 10 }, () => alphabet[randomInt(32)]).join('')));
}

/** What was typed, as it was printed: any case, any spaces and hyphens, O for 0, I and L for 1. */
export function normalizeRecoveryCode(typed: string): string {
  const symbols = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return grouped(symbols);
}

const grouped = (symbols: string) => `${symbols.slice(0, 5)}-${symbols.slice(5)}`;
