import { folded } from '#libs/folding';

/** Longest question that is read; the rest is cut. */
export const LONGEST_QUESTION = 80;

/** Shortest word that is looked for: one letter is in everything. */
export const SHORTEST_QUESTION = 2;

/** A question in the query of an address: one line of at most so many characters, or empty. */
export function oneLine(query: unknown, longest: number): string {
  if (typeof query !== 'string') return '';
  return query
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** The question to the search of the workspace. */
export const questionOf = (query: unknown): string => oneLine(query, LONGEST_QUESTION);

/** Whether the texts together have every word of the question, or the beginning of a longer one. */
export function matches(question: string, ...texts: readonly string[]): boolean {
  const words = folded(question).split(' ').filter(Boolean);
  const text = folded(texts.join(' '));
  return words.length > 0 && words.every((word) => text.includes(word));
}
