import { oneLine } from '../search/index.js';

/** Longest question that a search reads; the rest is cut. */
export const LONGEST_QUESTION = 120;

/** Trigram word similarity (`pg_trgm`, 0 to 1) above which a text counts as a match despite typing errors. */
export const SIMILAR_ENOUGH = 0.45;

/** The question to the search of the guidance. */
export const questionOf = (query: unknown): string => oneLine(query, LONGEST_QUESTION);
