/** Distinctions on one page of FM4's list. */
export const RECORD_PAGE_SIZE = 25;
/** Characters of a search that count. */
export const MAX_SEARCH_LENGTH = 100;
/** Words of a search that count. */
export const MAX_SEARCH_WORDS = 6;
/** Acts that FM4 sees about one distinction, the newest. */
export const ACTS_SHOWN = 100;

/** The levels by which FM4's list can be narrowed. */
export const levelIds = ['N1', 'N2', 'N3'] as const;

/** What a search looks for: each word in the names, or its letters and digits in the code. Patterns for `ilike`. */
export function searchPatterns(text: string): { names: string[]; codes: string[] } {
  const words = text.split(/\s+/).filter(Boolean).slice(0, MAX_SEARCH_WORDS);
  return {
    names: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
    // A word without letters or digits matches no code.
    codes: words.map((word) => `%${word.replace(/[^0-9a-z]/gi, '').toUpperCase() || '-'}%`),
  };
}
