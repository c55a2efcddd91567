/** The pages of a law as a PDF has them, made into the text of the law, pure. */

/** Longest law: the federal labour law has about 450 pages. */
export const MOST_LAW_PAGES = 1500;

/** Letters without which a page counts as a picture, on an average of all pages. */
const FEWEST_LETTERS = 40;
/** A line that stands on this share of the pages, and on three at least, is a heading or a foot of the page. */
const RUNNING = 0.4;
const PAGE_NUMBER = /^\s*(?:p[áa]gina\s+)?\d{1,4}(?:\s+(?:de|\/)\s+\d{1,4})?\s*$/i;

/** Whether pages carry text, and are not pictures of it. */
export const hasText = (pages: readonly string[]): boolean =>
  (pages.join('').match(/\p{L}/gu)?.length ?? 0) / Math.max(pages.length, 1) >= FEWEST_LETTERS;

/** The text of all pages without what is repeated on each of them, and words that were cut at the end of a line whole again. */
export function lawText(pages: readonly string[]): string {
  const lines = pages.map((page) => page.split('\n').map((line) => line.trimEnd()));
  const counted = new Map<string, number>();
  for (const page of lines)
    for (const line of new Set(page.map(sameEverywhere))) counted.set(line, (counted.get(line) ?? 0) + 1);
  const isRunning = (line: string) => {
    const n = counted.get(sameEverywhere(line)) ?? 0;
    return n >= 3 && n / pages.length >= RUNNING;
  };
  return lines
    .flatMap((page) => page.filter((line) => line !== '' && !PAGE_NUMBER.test(line) && !isRunning(line)))
    .join('\n')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2');
}

/** Page numbers and dates differ from page to page. */
const sameEverywhere = (line: string): string => line.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');
