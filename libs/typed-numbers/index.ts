/** Numbers and sums of money as people in Mexico type them. */

/** Digits, all in one or in groups of three, and what stands behind a point. */
const NUMBER = /^[-+]?(?:\d{1,3}(?:[,\s'’]\d{3})+|\d*)(?:\.\d*)?$/;

/** The number that was typed: "1,200", "1 200.50"; NaN: none, or one that could mean another, as "1200,50" may. */
export function numberIn(typed: string): number {
  const plain = typed.normalize('NFKC').trim();
  return /\d/.test(plain) && NUMBER.test(plain) ? Number(plain.replaceAll(/[,\s'’]/g, '')) + 0 : Number.NaN;
}

/** What may stand around a sum of pesos. */
const CURRENCY = /^\s*(?:MXN|MX)?\s*\$?|(?:\s*(?:MXN|M\.?\s?N\.?|pesos?))?\s*$/giu;

/** The sum that was typed: "$1,200.50", "1200 pesos", "MXN 1,200"; NaN as `numberIn`. */
export const pesosIn = (typed: string): number => numberIn(typed.normalize('NFKC').replaceAll(CURRENCY, ''));
