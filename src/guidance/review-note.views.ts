import type { ReviewNote } from '#templates/guidance/review';
import { type Flagged, isOverdue, type Review } from './review.rules.js';

/** The review of a text as its page shows it. */
export const reviewNote = (
  { reviewedOn, nextReviewOn, reviewedBy, flags = [] }: Review & Flagged,
  today: string,
): ReviewNote => ({
  reviewedOn,
  nextReviewOn,
  reviewedBy,
  overdue: isOverdue({ nextReviewOn }, today),
  changes: flags.map(({ law, articles, publishedOn }) => ({ law, articles, publishedOn })),
});
