import { bareKey, LONGEST_TEXT } from './keys.js';

/** What a CURP says, or why it is none. */
export type ValidatedCurp =
  | { ok: true; curp: string }
  | { ok: false; reason: 'length' | 'shape' | 'date' | 'state' }
  | { ok: false; reason: 'check'; curp: string };

/**
 * Reads a key of the population register (CURP): four letters, a real date, sex (`H`, `M`, `X`), the state of birth or `NE`
 * (born abroad), three consonants, a symbol that tells namesakes apart and a check digit. Case, spaces, hyphens of any kind
 * and what nobody sees do not matter; `curp` comes back in capitals without them. A temporary CURP has the same shape. Keys
 * in use may have been given out with a wrong check digit, which only the register corrects: `check` gives the key as well,
 * and a person has to compare it with the document.
 */
export function validateCurp(text: string): ValidatedCurp {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return { ok: false, reason: 'length' };
  const curp = bareKey(text);
  if (curp.length !== 18) return { ok: false, reason: 'length' };
  const parts = SHAPE.exec(curp);
  if (!parts) return { ok: false, reason: 'shape' };
  const [, year, month, day, state, namesake] = parts;
  // born since 2000: the symbol that tells namesakes apart is a letter
  const century = /\d/.test(namesake!) ? 1900 : 2000;
  if (!isDate(century + Number(year), Number(month), Number(day))) return { ok: false, reason: 'date' };
  if (!STATES.has(state!)) return { ok: false, reason: 'state' };
  return curpCheckDigit(curp.slice(0, 17)) === curp.at(-1) ? { ok: true, curp } : { ok: false, reason: 'check', curp };
}

/** The check digit of the first 17 symbols of a CURP. */
export function curpCheckDigit(body: string): string {
  const sum = [...body].reduce((total, symbol, place) => total + VALUES.indexOf(symbol) * (18 - place), 0);
  return String((10 - (sum % 10)) % 10);
}

const SHAPE = /^[A-ZÑ]{4}(\d{2})(\d{2})(\d{2})[HMX]([A-Z]{2})[B-DF-HJ-NP-TV-ZÑX]{3}([0-9A-Z])\d$/;

// The value of a symbol is its place here.
const VALUES = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

// The states as the register abbreviates them; NE: born abroad.
const STATES = new Set(
  'AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE'.split(' '),
);

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
