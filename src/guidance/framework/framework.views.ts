import { type Block, linesOf, plainText } from '#libs/prose';
import type { FrameworkPageProps, FrameworkPart } from '#templates/guidance/framework/framework.page';
import { matches } from '#templates/guidance/text-search';
import { LONGEST_QUESTION } from '../search.rules.js';
import { reviewNote } from '../review-note.views.js';
import { readFramework } from './anchors.views.js';
import type { Framework } from './framework.queries.js';

/** The page of the legal framework; null when it has no chapter. With `asked`, only what speaks of it. */
export function frameworkPage(
  { sections }: Framework,
  today: string,
  {
    asked = '',
    speaks = (text) => matches(text, asked),
    unfolded = false,
    over = [],
    rewritten = [],
  }: { asked?: string; speaks?: (text: string) => boolean; unfolded?: boolean } & Partial<
    Pick<FrameworkPageProps, 'over' | 'rewritten'>
  > = {},
): FrameworkPageProps | null {
  const [first] = sections;
  if (!first) return null;
  const { chapters, anchors } = readFramework(sections);
  return {
    chapters: chapters
      .map((chapter) => ({
        ...chapter,
        parts: chapter.parts.flatMap((part) => (asked ? foundIn(part, speaks) : [part])),
      }))
      .filter(({ parts }) => parts.length > 0),
    anchors,
    places: placesOf(chapters),
    search: { asked, maxLength: LONGEST_QUESTION },
    unfolded,
    over,
    rewritten,
    // of the whole, when it is due; of each chapter, what changed since
    review: reviewNote(
      {
        ...first,
        nextReviewOn: sections.map((one) => one.nextReviewOn).toSorted()[0]!,
        flags: sections.flatMap((one) => one.flags ?? []),
      },
      today,
    ),
  };
}

/** The anchors of all chapters and their parts. */
export const placesOf = (chapters: FrameworkPageProps['chapters']): string[] =>
  chapters.flatMap(({ slug, parts }) => [slug, ...parts.flatMap((part) => part.slug ?? [])]);

/** What of a part speaks of the words that were asked for: rows, items, paragraphs; nothing when none does. */
function foundIn(part: FrameworkPart, speaks: (text: string) => boolean): FrameworkPart[] {
  if (part.title && speaks(part.title)) return [part];
  const blocks = part.blocks.flatMap((block): Block[] => {
    const has = (lines: Parameters<typeof plainText>[0][]) => speaks(lines.map(plainText).join(' '));
    if (block.kind === 'table') {
      const kept = block.rows.map((row, at) => ({ row, at })).filter(({ row }) => has(row));
      const ids = block.ids && kept.map(({ at }) => block.ids![at] ?? null);
      return kept.length > 0 ? [{ ...block, rows: kept.map(({ row }) => row), ...(ids ? { ids } : {}) }] : [];
    }
    return has(linesOf(block)) ? [block] : [];
  });
  return blocks.length > 0 ? [{ ...part, blocks }] : [];
}
