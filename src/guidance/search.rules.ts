/** Longest question that a search reads; the rest is cut. */
export const LONGEST_QUESTION = 120;

/** Trigram word similarity (`pg_trgm`, 0 to 1) above which a text counts as a match despite typing errors. */
export const SIMILAR_ENOUGH = 0.45;

/** The question in the query of an address: one line, or empty. */
export function questionOf(query: unknown): string {
  if (typeof query !== 'string') return '';
  return query
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION);
}
