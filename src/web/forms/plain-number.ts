import { Transform } from 'class-transformer';

/** Digits, all in one or in groups of three, and what stands behind a point. */
const NUMBER = /^[-+]?(?:\d{1,3}(?:[,\s'’]\d{3})+|\d*)(?:\.\d*)?$/;

/** A number as people in Mexico write it: "1,200", "1 200.50"; NaN: none, or one that could mean another, as "1200,50" may. */
export function numberIn(text: string): number {
  const plain = text.normalize('NFKC').trim();
  return /\d/.test(plain) && NUMBER.test(plain) ? Number(plain.replace(/[,\s'’]/g, '')) : Number.NaN;
}

/** A sum of pesos: "$1,200.50", "1200 pesos", "MXN 1,200"; NaN as `numberIn`. */
export const pesosIn = (text: string): number =>
  numberIn(text.normalize('NFKC').replaceAll(/^\s*(?:MXN|MX)?\s*\$?|(?:\s*(?:MXN|M\.?\s?N\.?|pesos?))?\s*$/giu, ''));

const reading = (read: (text: string) => number) => (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? read(value) : value));

/** Reads the field as a number, see `numberIn`. */
export const PlainNumber = reading(numberIn);

/** Reads the field as a sum of pesos, see `pesosIn`. */
export const Pesos = reading(pesosIn);
