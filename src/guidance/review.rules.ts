import type { Review } from './situations/situation.types.js';

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

/** Six months later, as the content itself asks (`aviso` in `content/situaciones-documentales.yaml`). */
export function nextReviewAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfTarget = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, lastOfTarget))).toISOString().slice(0, 10);
}

/** The day until which reviews that fall due already wait for their reviewer. */
export function noticeUntil(today: string): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + REVIEW_NOTICE_DAYS * 86_400_000).toISOString().slice(0, 10);
}
