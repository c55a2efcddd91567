/** Acts on one page of the log. */
export const ACTS_PER_PAGE = 50;

/** Acts in one file at most. */
export const MAX_EXPORTED = 20_000;

/** Longest text that is searched for; the rest is cut off. */
export const MAX_SEARCH_LENGTH = 100;

/** What to look for, as it was typed into the address. */
export function searchIn(typed: unknown): string {
  return typeof typed === 'string' ? typed.trim().slice(0, MAX_SEARCH_LENGTH) : '';
}

/** How many pages so many acts fill; at least one. */
export const pagesFor = (acts: number): number => Math.max(1, Math.ceil(acts / ACTS_PER_PAGE));
