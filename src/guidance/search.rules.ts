import { oneLine } from '../search/index.js';

/** Longest question that a search reads; the rest is cut. */
export const LONGEST_QUESTION = 120;

/** Trigram word similarity (`pg_trgm`, 0 to 1) above which a text counts as a match despite typing errors. */
export const SIMILAR_ENOUGH = 0.45;

/** Texts that compete for an answer: the order of more than these says nothing, the question is too wide. */
export const CANDIDATES = 500;

/** Texts of one answer. */
export const MATCHES_SHOWN = 60;

/** The question to the search of the guidance. */
export const questionOf = (query: unknown): string => oneLine(query, LONGEST_QUESTION);

/** A question in the forms that texts are compared with; as `tsquery`, the first three. */
export interface Asked {
  readonly every: string;
  readonly beginnings: string;
  readonly some: string;
  /** In lower case, without accents. */
  readonly plain: string;
  /** The words of `plain`, without signs. */
  readonly words: readonly string[];
}

/**
 * @param every its lexemes as `search_question` writes them, `'curp' & 'temporal'`; empty when it has none
 * @param plain the question in lower case, without accents
 */
export function askedIn(every: string, plain: string): Asked {
  const beginnings = every === '' ? [] : every.split(' & ').map((lexeme) => `${lexeme}:*`);
  return {
    every,
    beginnings: beginnings.join(' & '),
    some: beginnings.join(' | '),
    plain,
    words: plain.match(/[\p{L}\p{N}]+/gu) ?? [],
  };
}
