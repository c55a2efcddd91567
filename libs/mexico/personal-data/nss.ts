/** Eleven digits as one, in the groups of a card, or with the check digit apart. */
export const NSS =
  /(?<![\d+$/]|\d[.,-])(?:\d{11}|\d{2}([ .-])\d{2}\1\d{2}\1\d{4}[ .-]\d|\d{4}([ -])\d{2}\2\d{4}[ -]\d|\d{10}[ -]\d)(?![\d/]|[.,-]\d)/g;

/** The last digit of a number of social security, by Luhn (ISO/IEC 7812-1). @param start its first ten digits */
export function nssCheckDigit(start: string): number {
  const sum = [...start].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Whether these eleven digits are a number of social security with its check digit. */
export function isNss(digits: string): boolean {
  return /^\d{11}$/.test(digits) && !/^0{10}/.test(digits) && nssCheckDigit(digits.slice(0, 10)) === Number(digits[10]);
}

/** The youngest and the oldest at which people are registered, in years. */
const AGES = { from: 10, to: 75 };

/**
 * Whether the parts of the number agree: a registering office, the year of registration, and a year of birth before it. For
 * numbers beside which no word says what they are. @param year the present year
 */
export function isLikelyNss(digits: string, year: number): boolean {
  const registered = Number(digits.slice(2, 4));
  const age = (registered - Number(digits.slice(4, 6)) + 100) % 100;
  const at = registered > year % 100 ? 1900 + registered : 2000 + registered;
  // the IMSS began in 1943
  return digits.slice(0, 2) !== '00' && at >= 1943 && age >= AGES.from && age <= AGES.to;
}
