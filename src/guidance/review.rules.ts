import { addDays, addMonths, type Day } from '#libs/mexico';

/** When a text was last compared with its sources, and when that is due again; `YYYY-MM-DD`. */
export interface Review {
  reviewedOn: string;
  nextReviewOn: string;
  /** The lawyer who confirmed it; null: not confirmed yet. */
  reviewedBy: string | null;
}

/** An article that a text cites and that changed after the text was reviewed. */
export interface ReviewFlag {
  law: string;
  articles: readonly string[];
  /** In the DOF, `YYYY-MM-DD`. */
  publishedOn: string;
}

/** A text with the articles that it cites and that changed since; absent where nobody looked. */
export interface Flagged {
  readonly flags?: readonly ReviewFlag[];
}

/** The day it is where the guidance applies, `YYYY-MM-DD`. */
export { dayOf } from '#libs/mexico';

/** Whether a text is past its review date; on the day itself it is still in time. */
export function isOverdue(review: Pick<Review, 'nextReviewOn'>, today: string): boolean {
  return today > review.nextReviewOn;
}

/** Days before its review date on which a text appears among the reviewers' tasks. */
export const REVIEW_NOTICE_DAYS = 30;

/** Months for which a review counts: `aviso` in `content/situaciones-documentales.yaml`. */
export const REVIEW_MONTHS = 6;

/** Texts that are confirmed on one page, each with its words beside. */
export const CONFIRMED_AT_ONCE = 10;

/** Texts that one viewer is shown as waiting, at most. */
export const WAITING_SHOWN = 10;

/** The review date after a review on `day`, both `YYYY-MM-DD`. */
export const nextReviewAfter = (day: Day): Day => addMonths(day, REVIEW_MONTHS);

/** Reviews due by this day are among the reviewers' tasks today. */
export const noticeUntil = (today: Day): Day => addDays(today, REVIEW_NOTICE_DAYS);
