/** The pages of a law as a PDF has them, made into the text of the law, pure. */

/** Longest law: the federal labour law has about 450 pages. */
export const MOST_LAW_PAGES = 1500;

/** Letters without which a page counts as a picture, on an average of all pages. */
const FEWEST_LETTERS = 40;
/** A line at the edge of this share of the pages, and of three at least, is a heading or a foot of the page. */
const RUNNING = 0.4;
/** Lines at the top and at the bottom of a page among which headings and feet stand. */
const TOP = 4;
const BOTTOM = 3;
const PAGE_NUMBER = /^\s*(?:p[áa]gina\s+)?\d{1,4}(?:\s+(?:de|\/)\s+\d{1,4})?\s*$/i;
/** The heading of the official gazette: "Viernes 20 de noviembre de 2026 DIARIO OFICIAL 101", or the other way round. */
const BESIDE = String.raw`(?:\s*(?:\d{1,4}|\(\p{L}+ Secci[óo]n\)|\p{L}+ \d{1,2} de \p{L}+ de \d{4})\s*)*`;
const GAZETTE = new RegExp(`^${BESIDE}DIARIO OFICIAL(?: DE LA FEDERACI[ÓO]N)?${BESIDE}$`, 'u');

/** Whether pages carry text, and are not pictures of it. */
export const hasText = (pages: readonly string[]): boolean =>
  (pages.join('').match(/\p{L}/gu)?.length ?? 0) / Math.max(pages.length, 1) >= FEWEST_LETTERS;

/** The text of all pages without what is repeated at their edges, and words that were cut at the end of a line whole again. */
export function lawText(pages: readonly string[]): string {
  const lines = pages.map((page) => page.split('\n').map((line) => line.trimEnd())).map((page) => page.filter(Boolean));
  const counted = new Map<string, number>();
  for (const page of lines) {
    const edge = page.filter((_, at) => isEdge(at, page.length));
    for (const line of new Set(edge.map(sameEverywhere))) counted.set(line, (counted.get(line) ?? 0) + 1);
  }
  const isRunning = (line: string) => {
    const n = counted.get(sameEverywhere(line)) ?? 0;
    return (n >= 3 && n / pages.length >= RUNNING) || GAZETTE.test(line);
  };
  return lines
    .flatMap((page) =>
      page.filter((line, at) => !PAGE_NUMBER.test(line) && !(isEdge(at, page.length) && isRunning(line))),
    )
    .join('\n')
    .replace(/(\p{Ll})[-\u00AD]\n(\p{Ll})/gu, '$1$2');
}

const isEdge = (at: number, length: number): boolean => at < TOP || at >= length - BOTTOM;

/** Page numbers and dates differ from page to page, and stand left on one and right on the next. */
const sameEverywhere = (line: string): string =>
  line.replace(/\d+/g, ' ').split(/\s+/).filter(Boolean).toSorted().join(' ');
