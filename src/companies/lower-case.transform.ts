import { Transform } from 'class-transformer';

/** The field of a form in lower case, for addresses. */
export const LowerCase = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value));
