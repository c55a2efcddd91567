/** What is said in public of who works after a practice, pure. */

/** Companies that adopted a practice, that have done what they planned, and of which it still works when looked at again. */
export interface AdoptionCounts {
  readonly adopted: number;
  readonly done: number;
  readonly works: number;
}

/** Nothing is said of fewer companies than these. */
export const FEWEST = 5;

/**
 * The counts as everybody reads them: full fives, of fewer than five nothing. No difference of two of them, nor of two days,
 * tells of fewer than five companies.
 */
export function publicCounts(counts: AdoptionCounts): AdoptionCounts {
  const fives = (n: number) => n - (n % FEWEST);
  return { adopted: fives(counts.adopted), done: fives(counts.done), works: fives(counts.works) };
}
