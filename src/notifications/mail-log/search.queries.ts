// The database may sort and fold by bytes: capitals with accents are folded here, and ñ is found by n.
const folded = (field: string) => `translate(lower(${field}), 'áéíóúüñÁÉÍÓÚÜÑ', 'aeiouunaeiouun')`;

/** What stands in an address, as text that a database takes. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, 100) : '';

/** What somebody searches for, as a LIKE pattern for `contains`: whatever its accents and capitals, its % and _ as such. */
export const patternOf = (search: string): string =>
  `%${search
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[\\%_]/g, '\\$&')}%`;

/** SQL that is true when one of the fields contains the pattern in that parameter. */
export const contains = (fields: readonly string[], parameter: string): string =>
  `(${fields.map((field) => `${folded(field)} like ${parameter}::text`).join(' or ')})`;
