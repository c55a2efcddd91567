import { linesOf, plainText, readProse } from '#libs/prose';
import type { QuestionPageProps, QuestionSummary } from '#templates/guidance/questions/question.page';
import type { QuestionFm4Props, QuestionLine } from '#templates/guidance/questions/question-fm4.page';
import type { ArticleAnchor } from '#templates/guidance/law-references';
import { type Flagged, isOverdue } from '../review.rules.js';
import { reviewNote } from '../review-note.views.js';
import { questionLimits } from './question.rules.js';
import type { PublishedQuestion, QuestionRow } from './questions.queries.js';

/** Characters of an answer that a list shows. */
const SHOWN = 180;

/** The beginning of an answer, without marks. */
export function opening(answer: string): string {
  const words = readProse(answer).flatMap(linesOf).map(plainText).join(' ').replaceAll(/\s+/g, ' ').trim();
  if (words.length <= SHOWN) return words;
  return `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`;
}

export const questionSummary = ({ slug, content }: Pick<PublishedQuestion, 'slug' | 'content'>): QuestionSummary => ({
  slug,
  question: content.question,
  opening: opening(content.answer),
});

/** The page of a question in force. */
export function questionPage(
  row: PublishedQuestion & Flagged,
  today: string,
  anchors: readonly ArticleAnchor[],
): QuestionPageProps {
  const { slug, content } = row;
  return {
    slug,
    question: content.question,
    answer: readProse(content.answer),
    sources: content.sources,
    situation: content.situation,
    review: reviewNote(row, today),
    anchors,
  };
}

/** A line of FM4's list. */
export const questionLine = (row: QuestionRow, today: string): QuestionLine => ({
  id: row.id,
  question: row.content.question,
  state: row.state === 'proposed' || row.state === 'published' ? row.state : 'draft',
  on: row.publishedAt ?? row.proposedAt ?? row.writtenAt,
  overdue: row.nextReviewOn !== null && isOverdue({ nextReviewOn: row.nextReviewOn }, today),
});

/** A version as FM4 works on it. */
export function questionFm4(
  row: QuestionRow,
  userId: string,
  anchors: readonly ArticleAnchor[],
): Omit<QuestionFm4Props, 'form' | 'publishing'> {
  const { id, slug, state, version, content } = row;
  return {
    id,
    slug,
    state,
    version,
    own: row.authors.includes(userId),
    question: content.question,
    answer: readProse(content.answer),
    sources: content.sources,
    situation: content.situation,
    anchors,
    limits: questionLimits,
  };
}

/** What the form of a version starts with. */
export const questionValues = ({
  content,
  version,
}: Pick<QuestionRow, 'content' | 'version'>): Record<string, string> => ({
  question: content.question,
  answer: content.answer,
  sources: content.sources.join('\n'),
  version: String(version),
});
