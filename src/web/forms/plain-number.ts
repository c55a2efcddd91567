import { Transform } from 'class-transformer';
import { numberIn, pesosIn } from '#libs/typed-numbers';

const reading = (read: (text: string) => number) => (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? read(value) : value));

/** Reads the field as a number, see `numberIn`. */
export const PlainNumber = reading(numberIn);

/** Reads the field as a sum of pesos, see `pesosIn`. */
export const Pesos = reading(pesosIn);
