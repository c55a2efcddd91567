import type { ReviewNote } from '#templates/guidance/review';
import { isOverdue, type Review } from './review.rules.js';

/** The review of a text as its page shows it. */
export const reviewNote = ({ reviewedOn, nextReviewOn, reviewedBy }: Review, today: string): ReviewNote => ({
  reviewedOn,
  nextReviewOn,
  reviewedBy,
  overdue: isOverdue({ nextReviewOn }, today),
});
