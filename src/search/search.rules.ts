/** Longest question that is read; the rest is cut. */
export const LONGEST_QUESTION = 80;

/** Shortest word that is looked for: one letter is in everything. */
export const SHORTEST_QUESTION = 2;

/** The question in the query of an address: one line, or empty. */
export function questionOf(query: unknown): string {
  if (typeof query !== 'string') return '';
  return query
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION);
}

/** Without accents and capitals. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();

/** Whether the texts together have every word of the question, or the beginning of a longer one. */
export function matches(question: string, ...texts: readonly string[]): boolean {
  const words = folded(question).split(' ').filter(Boolean);
  const text = folded(texts.join(' '));
  return words.length > 0 && words.every((word) => text.includes(word));
}
