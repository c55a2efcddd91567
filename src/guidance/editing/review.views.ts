import { readProse } from '#libs/prose';
import type { ContentsRow } from '#templates/guidance/editing/contents.page';
import type { ReviewPageProps } from '#templates/guidance/editing/review.page';
import { claimOf } from '../claim.views.js';
import type { Paper } from '../papers/paper.types.js';
import { isOverdue } from '../review.rules.js';
import type { ReviewedText } from './review.queries.js';

/** The public address of a text. */
export function publicAddress({ kind, slug }: Pick<ReviewedText, 'kind' | 'slug'>): string {
  if (kind === 'parametros') return `/guia/cifras#${slug}`;
  if (kind === 'paso-a-paso') return '/guia/paso-a-paso';
  const own = kind === 'situaciones' || kind === 'preguntas' || kind === 'documentos';
  return own ? `/guia/${kind}/${slug}` : `/guia/${kind}#${slug}`;
}

/** A row of the list of texts. */
export function contentsRow(text: ReviewedText, today: string): ContentsRow {
  const { kind, slug, title, reviewedOn, nextReviewOn, reviewedBy } = text;
  return {
    kind,
    slug,
    title,
    reviewedOn,
    nextReviewOn,
    reviewedBy,
    overdue: isOverdue(text, today),
    open: openPoints(text.content).length,
  };
}

/** The review page: unverified statements, and notes that are not published. */
export function reviewPage(
  text: ReviewedText,
  today: string,
): Omit<ReviewPageProps, 'form' | 'mayConfirm' | 'mayEdit'> {
  const { internalNotes } = text.content as { internalNotes?: string[] };
  return {
    ...contentsRow(text, today),
    address: publicAddress(text),
    points: openPoints(text.content),
    internalNotes: (internalNotes ?? []).map((note) => readProse(note.replace(/^> /gm, ''))),
  };
}

type PaperWordsOf = Paper['words'];

/** The published statements of a text that are marked as not verified or still to be confirmed. */
function openPoints(content: Record<string, unknown>) {
  const { internalNotes: _, ...published } = content;
  // a document of the library in Spanish: the same sentences stand in English
  if ('words' in published && typeof published.words === 'object' && 'proves' in published) {
    const { validity, allows, mistakes } = (published.words as PaperWordsOf).es;
    return [...validity, ...allows, ...mistakes].filter(({ mark }) => mark !== null);
  }
  return textsIn(published)
    .flatMap((text) => text.split(/\n|\s\|\s/))
    .map((line) => claimOf(line.replace(/^[-|\s]+|[|\s]+$/g, '').replace(/\*\*/g, '')))
    .filter(({ text, mark }) => text !== '' && mark !== null);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
