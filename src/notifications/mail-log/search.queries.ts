import { folded } from '#libs/folding';
import { MAX_SEARCH } from './mail-log.rules.js';

// The database may sort and fold by bytes: capitals with accents are folded here, and ñ is found by n.
const foldedField = (field: string) => `translate(lower(${field}), 'áéíóúüñÁÉÍÓÚÜÑ', 'aeiouunaeiouun')`;

/** A query parameter of a URL as text that the database accepts; empty for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, MAX_SEARCH) : '';

/** A search as a LIKE pattern for `contains`: without accents and capitals, % and _ escaped. */
export const patternOf = (search: string): string => `%${folded(search).replaceAll(/[\\%_]/g, '\\$&')}%`;

/** SQL: whether one of the fields matches the pattern in that parameter. */
export const contains = (fields: readonly string[], parameter: string): string =>
  `(${fields.map((field) => `${foldedField(field)} like ${parameter}::text`).join(' or ')})`;
