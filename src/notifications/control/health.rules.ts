import type { MailFigures } from './health.queries.js';

/** How the mail is, said first and in words. */
export type MailHealth =
  | { readonly is: 'stopped'; readonly waiting: number }
  | { readonly is: 'late'; readonly overdue: number; readonly oldest: Date }
  | { readonly is: 'failing'; readonly failed: number }
  | { readonly is: 'working'; readonly overdue: number }
  | { readonly is: 'idle'; readonly next: Date | null };

/** The sweep of every minute takes up what a nudge has missed: what waits longer than this waits for nobody. */
const LATE = 10 * 60_000;

/** What matters most of what is so. */
export function healthOf(figures: MailFigures, stopped: boolean, now: Date): MailHealth {
  const { overdue, oldest, sending, failed, next } = figures;
  if (stopped) return { is: 'stopped', waiting: overdue };
  if (oldest && now.getTime() - oldest.getTime() > LATE) return { is: 'late', overdue, oldest };
  if (failed > 0) return { is: 'failing', failed };
  if (overdue + sending > 0) return { is: 'working', overdue: overdue + sending };
  return { is: 'idle', next };
}
