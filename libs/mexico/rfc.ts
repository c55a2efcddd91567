import { bareKey, LONGEST_TEXT } from './keys.js';

/** What an RFC says, or why it is none. */
export type ValidatedRfc =
  | { ok: true; rfc: string; kind: 'person' | 'company' }
  | { ok: false; reason: 'length' | 'shape' | 'date' | 'generic' }
  | { ok: false; reason: 'check'; rfc: string; kind: 'person' | 'company' };

/**
 * Reads a key of the federal taxpayers' register (RFC): three letters (companies) or four (persons), a real date, two
 * symbols of homoclave and a check digit by the algorithm that SAT published (answer 0610100135506 of 2006). Case, spaces,
 * dots, hyphens and dashes of any kind and what nobody sees (zero width, soft hyphens) do not matter. `rfc` comes back in
 * capitals without separators. The two generic keys, for the public at large and for foreigners, identify nobody and are
 * refused with a reason of their own. SAT itself has given out keys, some 1.5 % of those in use, whose check digit does not
 * follow its algorithm: `check` gives the key as well, and a person has to compare it with the constancia.
 */
export function validateRfc(text: string): ValidatedRfc {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return { ok: false, reason: 'length' };
  const rfc = bareKey(text);
  if (rfc.length !== 12 && rfc.length !== 13) return { ok: false, reason: 'length' };
  if (GENERIC.has(rfc)) return { ok: false, reason: 'generic' };
  const parts = SHAPE.exec(rfc);
  if (!parts) return { ok: false, reason: 'shape' };
  if (!isDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return { ok: false, reason: 'date' };
  const kind = rfc.length === 12 ? 'company' : 'person';
  if (rfcCheckDigit(rfc.slice(0, -1)) !== rfc.at(-1)) return { ok: false, reason: 'check', rfc, kind };
  return { ok: true, rfc, kind };
}

/** The check digit (`0`–`9` or `A`) of an RFC without it: 11 symbols of a company, 12 of a person. */
export function rfcCheckDigit(body: string): string {
  let sum = 0;
  for (const [place, symbol] of [...body.padStart(12, ' ')].entries()) sum += VALUES.indexOf(symbol) * (13 - place);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'A' : String(digit);
}

const GENERIC = new Set(['XAXX010101000', 'XEXX010101000']);
const SHAPE = /^[A-ZÑ&]{3,4}(\d{2})(\d{2})(\d{2})[A-Z0-9]{2}[0-9A]$/;

// The value of a symbol is its place here (annex 3 of the published algorithm).
const VALUES = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

// Two digits do not tell the century; 29 February is real when it is in one of the two.
function isDate(year: number, month: number, day: number): boolean {
  return [1900 + year, 2000 + year].some((fullYear) => {
    const date = new Date(Date.UTC(fullYear, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  });
}
