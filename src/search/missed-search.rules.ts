/** Searches that found nothing, pure. */
import type { Limit } from '../web/index.js';

/** Where something is looked for. */
export const searchPlaces = ['guide', 'questions', 'institutions', 'framework', 'practices', 'workspace'] as const;
export type SearchPlace = (typeof searchPlaces)[number];

/** In the workspace people and companies are looked for by name: that nothing was found is counted, no word is kept. */
export const keepsWords = (place: SearchPlace): boolean => place !== 'workspace';

/** Longest words that are kept. */
const LONGEST = 120;
/** What stands in the place of what may tell of somebody. */
export const WORDS_MASK = '[…]';

/** Months for which searches are kept. */
export const MISSED_MONTHS = 12;

/** The same words from one network count once a day, so that five are five. */
export const SAME_WORDS: Limit = { name: 'missed-words', points: 1, seconds: 86_400 };
/** So many searches of one network are kept in an hour. */
export const MISSES_PER_CALLER: Limit = { name: 'missed-searches', points: 40, seconds: 3600 };

/** Words as they are kept and compared: in lower case, spaces alike. Null: nothing is left of them. */
export function wordsOf(masked: string): string | null {
  const words = masked.toLowerCase().replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST);
  return /\p{L}{2}/u.test(words.replaceAll(WORDS_MASK, '')) ? words : null;
}
