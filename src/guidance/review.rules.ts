import { DAY } from '#libs/clock';
import { createDates } from '#libs/i18n';

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

const dates = createDates('es-MX');

/** The day it is where the guidance applies, `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => dates.iso(now);

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
export function nextReviewAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfTarget = new Date(Date.UTC(year, month + REVIEW_MONTHS, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS, Math.min(date, lastOfTarget))).toISOString().slice(0, 10);
}

/** Reviews due by this day are among the reviewers' tasks today. */
export function noticeUntil(today: string): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + REVIEW_NOTICE_DAYS * DAY).toISOString().slice(0, 10);
}
