import { Transform } from 'class-transformer';

/** Reads the field as a number, as people write it: "1,200" and "1 200" too. */
export const PlainNumber = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? Number(value.replace(/[\s,]/g, '')) : value,
  );
