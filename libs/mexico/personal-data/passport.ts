const DIGITS = '7317317317317317317317317317317317317317317';

/** The second line of a passport (ICAO Doc 9303-4, 4.2.2), also where a program put blanks for its fillers. */
export const MRZ =
  /(?<![A-Z0-9<])([A-Z0-9<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z0-9<]{14}[\d<]\d(?![A-Z0-9<])/g;

/** Letters and digits as passports have them, as one word. */
export const PASSPORT_NUMBER = /(?<![\p{L}\d$]|\d[.,/-])(?=[A-Z0-9]*\d)[A-Z0-9]{6,10}(?![\p{L}\d]|[.,/]\d)/gu;

/** The same with its letters apart from its digits. */
export const SPLIT_PASSPORT = /(?<![\p{L}\d])(?!(?:NO|DE|EL|LA)[ -])[A-Z]{1,2}[ -]\d{6,8}(?![\p{L}\d]|[.,/-]\d)/gu;

/** What a passport's number looks like beyond doubt: one to three letters and six to eight digits. */
export const STRICT_PASSPORT = /^[A-Z]{1,3}\d{6,8}$/;

/** The check digit of a field of a machine-readable line (ICAO Doc 9303-3, 4.9). */
export function mrzCheckDigit(field: string): number {
  let sum = 0;
  for (const [index, letter] of [...field].entries()) {
    const value = letter === '<' ? 0 : Number.parseInt(letter, 36);
    sum += value * Number(DIGITS[index]);
  }
  return sum % 10;
}

/** Whether number, birth and expiry of a machine-readable line have their check digits. */
export function isMrz([, number, first, birth, second, expiry, third]: RegExpExecArray | RegExpMatchArray): boolean {
  return (
    mrzCheckDigit(number!) === Number(first) &&
    mrzCheckDigit(birth!) === Number(second) &&
    mrzCheckDigit(expiry!) === Number(third)
  );
}

/** Whether a word that stands after the label is a passport's number and not a date, a year or a word. */
export function isPassportNumber(word: string): boolean {
  const digits = word.replace(/\D/g, '').length;
  if (word.length > 9 || digits < 5) return false;
  return !/^(?:19|20)\d{6}$|^\d{4}(?:19|20)\d{2}$/.test(word);
}
