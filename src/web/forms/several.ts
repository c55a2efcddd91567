import { Transform } from 'class-transformer';

/** Several values of one field, of which a browser sends a single one as a text. */
export const Several = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value));
