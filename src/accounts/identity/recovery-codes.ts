import { randomInt } from 'node:crypto';
import { withoutSeparators } from '#libs/codes';
import { recoveryCodeCount, recoveryCodeLength } from './identity.rules.js';

/** Crockford's base32: no symbols that look alike on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const randomSymbol = () => alphabet[randomInt(alphabet.length)];

/** Random codes, `XXXXX-XXXXX`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () =>
    grouped(Array.from({ length: recoveryCodeLength }, randomSymbol).join('')),
  );
}

/** A typed code in the printed form: any case, any spaces and hyphens, O for 0, I and L for 1. */
export function normalizeRecoveryCode(typed: string): string {
  const symbols = withoutSeparators(typed).toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return grouped(symbols);
}

const grouped = (symbols: string) =>
  `${symbols.slice(0, recoveryCodeLength / 2)}-${symbols.slice(recoveryCodeLength / 2)}`;
