/**
 * Codes that people read aloud, type and scan: 12 symbols of Crockford's base 32, `XXXX-XXXX-XXXX`.
 *
 * Eleven symbols are random (55 bits from the operating system), the twelfth is a check symbol. The check is a weighted
 * sum over the field of 32 elements, GF(32): symbol number i counts aⁱ times, where a generates the field, and the sum of a
 * true code is zero. One wrong symbol changes the sum, because no weight is zero; a swap of two neighbours changes it,
 * because their weights differ. (The check symbols of Crockford's own page need 37 signs, and a sum modulo 32 misses swaps.)
 */
import { randomBytes } from 'node:crypto';

/** Crockford's alphabet in the order of the values: no I, L, O (look-alikes) and no U. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Number of symbols of a code, the check symbol included. */
export const CODE_LENGTH = 12;

/** What became of a text that was read as a code; the reason says what to tell the reader. */
export type ParsedCode = { ok: true; code: string } | { ok: false; reason: 'length' | 'alphabet' | 'check' };

/** A new code: 12 symbols without hyphens, not to be guessed, the last one being the check symbol. */
export function newCode(): string {
  return codeFrom(randomBytes(CODE_LENGTH - 1));
}

/**
 * Reads what a person typed: any case, with spaces and hyphens anywhere, O for 0, I and L for 1. Safe on any text: what is
 * longer than a generously spaced code is refused unread.
 */
export function parseCode(text: string): ParsedCode {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return { ok: false, reason: 'length' };
  const symbols = withoutSeparators(text);
  let code = '';
  for (const symbol of symbols) {
    const value = VALUES.get(symbol);
    if (value === undefined) return { ok: false, reason: 'alphabet' };
    code += CODE_ALPHABET[value];
  }
  if (code.length !== CODE_LENGTH) return { ok: false, reason: 'length' };
  if (weightedSum(code) !== 0) return { ok: false, reason: 'check' };
  return { ok: true, code };
}

/** The code in three groups, `XXXX-XXXX-XXXX`. Takes what `newCode` or `parseCode` gave, refuses anything else. */
export function formatCode(code: string): string {
  const parsed = parseCode(code);
  if (!parsed.ok) throw new RangeError(`Not a code: ${parsed.reason}`);
  return parsed.code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Eleven symbols with their check symbol appended. Refuses anything but eleven symbols of the alphabet. */
export function withCheck(eleven: string): string {
  if (eleven.length !== CODE_LENGTH - 1 || ![...eleven].every((symbol) => CODE_ALPHABET.includes(symbol))) {
    throw new RangeError('A code has eleven symbols before its check symbol');
  }
  // The last weight is 1, and in this field a sum is undone by adding it once more.
  return eleven + CODE_ALPHABET[weightedSum(eleven + CODE_ALPHABET[0])];
}

/**
 * The code that eleven bytes or more spell: the same for the same bytes, and as hard to guess as they are.
 * @param bytes evenly distributed, such as a keyed hash
 */
export function codeFrom(bytes: Uint8Array): string {
  // 256 is a multiple of 32, so the low five bits of an even byte are even too
  return withCheck([...bytes.subarray(0, CODE_LENGTH - 1)].map((byte) => CODE_ALPHABET[byte & 31]).join(''));
}

const LONGEST_TEXT = 64;

/**
 * A pasted code, key or number without what only parts its symbols: white space of any script, the hyphens and dashes that
 * PDFs and word processors make of "-", full stops, and what nobody sees (zero width, soft hyphens, marks of direction).
 */
export const withoutSeparators = (text: string): string => text.replace(SEPARATORS, '');

const SEPARATORS = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\p{Pd}\u2043\u2212_.·•]/gu;

const VALUES = new Map<string, number>();
for (const [value, symbol] of [...CODE_ALPHABET].entries()) {
  VALUES.set(symbol, value);
  VALUES.set(symbol.toLowerCase(), value);
}
for (const lookAlike of ['O', 'o']) VALUES.set(lookAlike, 0);
for (const lookAlike of ['I', 'i', 'L', 'l']) VALUES.set(lookAlike, 1);

/** Product in GF(32) = GF(2)[x] / (x⁵ + x² + 1). */
function product(a: number, b: number): number {
  let result = 0;
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) result ^= left;
    left <<= 1;
    if (left & 32) left ^= 0b100101;
  }
  return result;
}

// x generates the 31 elements that are not zero, so twelve successive powers are all different.
const WEIGHTS: number[] = [1];
while (WEIGHTS.length < CODE_LENGTH) WEIGHTS.unshift(product(WEIGHTS[0] ?? 1, 2));

function weightedSum(code: string): number {
  let sum = 0;
  for (let place = 0; place < CODE_LENGTH; place += 1) {
    sum ^= product(WEIGHTS[place] ?? 0, CODE_ALPHABET.indexOf(code.charAt(place)));
  }
  return sum;
}
