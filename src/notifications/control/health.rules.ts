import { DAY, HOUR, MINUTE } from '#libs/clock';
import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';
import type { SuppressedBecause } from '../planning/reminder.rules.js';

/** Mails that are to be sent. */
export interface OpenFigures {
  /** Due today and within seven days, in Guadalajara. */
  readonly today: number;
  readonly week: number;
  /** Due by now and not claimed; since when the first of them. */
  readonly overdue: number;
  readonly oldest: Date | null;
  readonly sending: number;
  /** Held by quiet hours, pauses or the weekly limit; until when the first of them. */
  readonly held: number;
  readonly heldUntil: Date | null;
  /** Waiting for another attempt after a temporary failure. */
  readonly retrying: number;
  /** When the next one is due. */
  readonly next: Date | null;
}

/** Mails that were sent or failed. */
export interface EndedFigures {
  readonly failed: number;
  readonly sentLastHour: number;
  readonly sentThirtyDays: number;
}

/** How many mails are in which state. */
export interface MailFigures extends OpenFigures, EndedFigures {
  /** Not sent although due, in the last 30 days, by reason. */
  readonly suppressed: Readonly<Record<SuppressedBecause, number>>;
}

/** The state of the mail, the most important fact first. */
export type MailHealth =
  | { readonly is: 'stopped'; readonly waiting: number }
  | { readonly is: 'late'; readonly overdue: number; readonly oldest: Date }
  | { readonly is: 'failing'; readonly failed: number }
  | { readonly is: 'working'; readonly overdue: number }
  | { readonly is: 'idle'; readonly next: Date | null };

/** The sweep of every minute finds what a nudge missed: mail that is overdue for longer is not being sent at all. */
export const LATE = 10 * MINUTE;

/** Days of which the page on the state of the mail shows sent, failed and suppressed mails. */
export const STATISTICS_DAYS = 30;

/** Period of which the sending rate is shown. */
export const RATE_PERIOD = HOUR;

/** How many different errors of failed mails are shown. */
export const MAX_FAILURE_GROUPS = 20;

/** Runs of the nightly reconciliation that are shown. */
export const REPAIRS_SHOWN = 5;

/** The most important fact about the mail. */
export function healthOf(figures: MailFigures, stopped: boolean, now: Date): MailHealth {
  const { overdue, oldest, sending, failed, next } = figures;
  if (stopped) return { is: 'stopped', waiting: overdue };
  if (oldest && now.getTime() - oldest.getTime() > LATE) return { is: 'late', overdue, oldest };
  if (failed > 0) return { is: 'failing', failed };
  if (overdue + sending > 0) return { is: 'working', overdue: overdue + sending };
  return { is: 'idle', next };
}

/** The instants before which mails are of today and of the next seven days, in Guadalajara. */
export function horizonsOf(now: Date): { today: Date; week: Date } {
  const day = dayOf(now);
  return { today: instantOf(addDays(day, 1)), week: instantOf(addDays(day, 7)) };
}

/** The days and instants from which statistics count. */
export function statisticsSince(now: Date): { firstDay: Day; days: Date; hour: Date } {
  return {
    firstDay: addDays(dayOf(now), 1 - STATISTICS_DAYS),
    days: new Date(now.getTime() - STATISTICS_DAYS * DAY),
    hour: new Date(now.getTime() - RATE_PERIOD),
  };
}
