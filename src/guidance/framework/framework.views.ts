import { type Block, linesOf, plainText, readProse } from '#libs/prose';
import type { FrameworkPageProps, FrameworkPart } from '#templates/guidance/framework/framework.page';
import { glossary } from '#templates/guidance/glossary';
import { anchorOf, type ArticleAnchor, articlesOf } from '#templates/guidance/law-references';
import { matches } from '#templates/guidance/text-search';
import { LONGEST_QUESTION } from '../search.rules.js';
import { reviewNote } from '../review-note.views.js';
import type { Framework } from './framework.queries.js';

/** The page of the legal framework; null when it has no chapter. With `asked`, only what speaks of it. */
export function frameworkPage(
  { sections, figures }: Framework,
  today: string,
  { asked = '', unfolded = false }: { asked?: string; unfolded?: boolean } = {},
): FrameworkPageProps | null {
  const [first] = sections;
  if (!first) return null;
  const chapters = sections.map(({ slug, content }) => {
    const law = lawIn(content.title);
    return { slug, title: content.title, parts: partsOf(slug, law, content.markdown) };
  });
  return {
    chapters: chapters
      .map((chapter) => ({
        ...chapter,
        parts: chapter.parts.flatMap((part) => (asked ? foundIn(part, asked) : [part])),
      }))
      .filter(({ parts }) => parts.length > 0),
    anchors: chapters.flatMap(({ parts }) => parts.flatMap(anchorsOf)),
    places: chapters.flatMap(({ slug, parts }) => [slug, ...parts.flatMap((part) => part.slug ?? [])]),
    search: { asked, maxLength: LONGEST_QUESTION },
    unfolded,
    figures: figures.map((figure) => ({ ...figure, over: today > figure.until })),
    review: reviewNote(first, today),
  };
}

/** Where each article stands on that page. */
export const articleAnchors = ({ sections }: Framework): ArticleAnchor[] =>
  sections.flatMap(({ slug, content }) => partsOf(slug, lawIn(content.title), content.markdown).flatMap(anchorsOf));

/** The law of which a chapter or a part speaks, by the abbreviation in its title: "Ley de Migración (LM) y su Reglamento". */
function lawIn(title: string): string | null {
  const [, inside = ''] = /\(([^)]*)\)/.exec(title) ?? [];
  const words = inside.match(/\p{L}+/gu) ?? [];
  return words.find((word) => /^Ley|Código|Constitución/.test(glossary[word] ?? '')) ?? null;
}

/** A chapter in its parts: what stands under each `###`, the first part without a title. */
function partsOf(chapter: string, law: string | null, markdown: string): FrameworkPart[] {
  return markdown
    .split(/^(?=### )/m)
    .map((part, at): FrameworkPart => {
      const [, title] = /^### (.*)/.exec(part) ?? [];
      const [, number] = /^\d+\.(\d+)/.exec(title ?? '') ?? [];
      const blocks = readProse(part.replace(/^### .*\n/, ''));
      const own = title ? (lawIn(title) ?? law) : law;
      return {
        slug: title ? `${chapter}-${number ?? at}` : null,
        title: title ?? null,
        law: own,
        blocks: blocks.map((block) => withAnchors(block, own)),
      };
    })
    .filter(({ title, blocks }) => title !== null || blocks.length > 0);
}

/** A table of articles has an anchor for each of its rows. */
function withAnchors(block: Block, law: string | null): Block {
  if (law === null || block.kind !== 'table' || plainText(block.header[0] ?? []) !== 'Art.') return block;
  const ids = block.rows.map(([cell = []]) => {
    const [first] = articlesOf(plainText(cell));
    return first ? anchorOf(law, first.article) : null;
  });
  // a second row about an article is reached by the first
  return { ...block, ids: ids.map((id, at) => (ids.indexOf(id) === at ? id : null)) };
}

function anchorsOf({ law, blocks }: FrameworkPart): ArticleAnchor[] {
  if (law === null) return [];
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.ids
      ? block.rows.flatMap(([cell = []], at) => {
          const id = block.ids?.[at];
          return id ? articlesOf(plainText(cell)).map((named) => ({ law, ...named, id })) : [];
        })
      : [],
  );
}

/** What of a part speaks of the words that were asked for: rows, items, paragraphs; nothing when none does. */
function foundIn(part: FrameworkPart, asked: string): FrameworkPart[] {
  if (part.title && matches(part.title, asked)) return [part];
  const blocks = part.blocks.flatMap((block): Block[] => {
    const has = (lines: Parameters<typeof plainText>[0][]) => matches(lines.map(plainText).join(' '), asked);
    if (block.kind === 'table') {
      const kept = block.rows.map((row, at) => ({ row, at })).filter(({ row }) => has(row));
      const ids = block.ids && kept.map(({ at }) => block.ids![at] ?? null);
      return kept.length > 0 ? [{ ...block, rows: kept.map(({ row }) => row), ...(ids ? { ids } : {}) }] : [];
    }
    return has(linesOf(block)) ? [block] : [];
  });
  return blocks.length > 0 ? [{ ...part, blocks }] : [];
}
