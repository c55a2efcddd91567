import type { Review } from './situation.js';

/** Whether a text is past its review date. The day itself still counts as in time. */
export function isOverdue(review: Pick<Review, 'nextReviewOn'>, today: string): boolean {
  return today > review.nextReviewOn;
}

/** Days before its review date on which a text begins to wait for a reviewer. */
export const REVIEW_NOTICE_DAYS = 30;

/** What can be said about the ten per cent: LFT 7 has no rounding rule, so nothing is certain for fewer than ten people. */
export type ShareAnswer =
  { kind: 'within' | 'exceeded'; percent: number; allowed: number } | { kind: 'ask'; percent: number };

/**
 * The share of foreigners after a hire: LFT 7, at least ninety per cent of workers are Mexican; directors,
 * administrators and general managers are not counted. Source: `content/marco-legal.md`, 2.2.
 * @param foreign foreigners, the new person included
 * @param total all workers, the new person included
 */
export function shareOfForeigners(foreign: number, total: number): ShareAnswer {
  const percent = (foreign / total) * 100;
  if (total < 10) return { kind: 'ask', percent };
  const allowed = Math.floor(total / 10);
  return { kind: foreign <= allowed ? 'within' : 'exceeded', percent, allowed };
}
