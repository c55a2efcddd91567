import { type Block, readProse } from '#libs/prose';
import type { FrameworkPageProps } from '#templates/guidance/framework/framework.page';
import { reviewNote } from '../review-note.views.js';
import type { Framework } from './framework.queries.js';

/** The page of the legal framework; null when it has no chapter. */
export function frameworkPage({ sections, figures }: Framework, today: string): FrameworkPageProps | null {
  const [first] = sections;
  if (!first) return null;
  return {
    sections: sections.map(({ slug, content }) => ({ slug, title: content.title, parts: partsOf(content.markdown) })),
    figures: figures.map((figure) => ({ ...figure, over: today > figure.until })),
    review: reviewNote(first, today),
  };
}

/** A chapter in its parts: what stands under each `###`, the first part without a title. */
function partsOf(markdown: string): { title: string | null; blocks: Block[] }[] {
  return markdown
    .split(/^(?=### )/m)
    .map((part) => {
      const [, title] = /^### (.*)/.exec(part) ?? [];
      return { title: title ?? null, blocks: readProse(part.replace(/^### .*\n/, '')) };
    })
    .filter(({ title, blocks }) => title !== null || blocks.length > 0);
}
