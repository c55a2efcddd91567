/** Length of the reason for a suspension, which the company reads. */
export const suspensionReasonLength = { min: 10, max: 1000 } as const;

/** One page of FM4's list. */
export const companiesPerPage = 25;

/** Matches are counted up to here: beyond it no one pages, and counting would read the whole table. */
export const largestCount = 1000;

/** Longest search text, and how many of its words count. */
export const searchTextLength = 100;
export const searchWords = 6;

/** The companies in FM4's inbox, those that wait longest first. */
export const waitingShown = 10;

/** The latest acts on record that FM4 sees of a company. */
export const historyShown = 100;

/** `like` patterns for the words of a folded text, padded with ones that match everything. */
export function searchPatterns(foldedText: string): string[] {
  const words = foldedText.split(' ').filter(Boolean);
  return Array.from({ length: searchWords }, (_, i) =>
    words[i] === undefined ? '%' : `%${words[i].replace(/[\\%_]/g, '\\$&')}%`,
  );
}
