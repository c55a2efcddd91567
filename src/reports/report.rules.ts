import { HOUR, SECOND } from '#libs/clock';
import { addMonths, addWorkingDays, type Day, dayOf } from '#libs/mexico';
import type { Limit } from '../web/index.js';

export const categories = ['discrimination', 'conditions', 'documents', 'harassment', 'misuse', 'other'] as const;
export type Category = (typeof categories)[number];

/** What FM4 found. */
export const outcomes = ['founded', 'partly', 'unfounded', 'elsewhere'] as const;
export type Outcome = (typeof outcomes)[number];

export const reportStates = ['received', 'in_review', 'answered', 'closed'] as const;
export type ReportState = (typeof reportStates)[number];

/** The states in which a report is not finished, for FM4's list. */
export const openStates = ['received', 'in_review', 'answered'] as const satisfies ReportState[];

/** What can be done with a report. `write`: the reporter adds a message, which reopens an answered report. */
export type ReportMove = 'take' | 'ask' | 'answer' | 'write' | 'close';

/** The state machine of a report; `closed` is final. */
const transitions: Readonly<Record<ReportMove, Partial<Record<ReportState, ReportState>>>> = {
  take: { received: 'in_review', in_review: 'in_review', answered: 'answered' },
  ask: { in_review: 'in_review' },
  answer: { in_review: 'answered' },
  write: { received: 'received', in_review: 'in_review', answered: 'in_review' },
  close: { answered: 'closed' },
};

/** The state after a move; null when it is not possible. */
export const after = (state: ReportState, move: ReportMove): ReportState | null => transitions[move][state] ?? null;

/** Working days to take a report, and to answer it. */
const ACKNOWLEDGE_DAYS = 3;
const ANSWER_DAYS = 20;

/** FM4's deadlines to take a report and to answer it: working days in Mexico after the day of receipt. */
export function deadlinesOf(receivedAt: Date): { acknowledgeBy: Day; answerBy: Day } {
  const day = dayOf(receivedAt);
  return { acknowledgeBy: addWorkingDays(day, ACKNOWLEDGE_DAYS), answerBy: addWorkingDays(day, ANSWER_DAYS) };
}

/** The next deadline of a report; null once it was answered. */
export function dueOn(report: { state: ReportState; acknowledgeBy: Day; answerBy: Day }): Day | null {
  if (report.state === 'received') return report.acknowledgeBy;
  return report.state === 'in_review' ? report.answerBy : null;
}

/** Days before the answer is due on which its handler is reminded. */
export const ANSWER_REMINDER_DAYS = 3;
/** When reminders of deadlines go out. */
export const REMINDER_TIME = '09:00';

/** For how long closed reports are kept, as the form promises. */
export const RETENTION_MONTHS = 24;

/** Reports closed on that day or before are deleted. */
export const forgottenBefore = (today: Day): Day => addMonths(today, -RETENTION_MONTHS);

/** Reports that one sweep enqueues for deletion. */
export const DELETION_BATCH = 500;

/** Reports on a page of FM4's list and reports counted for the inbox. */
export const REPORTS_PER_PAGE = 25;
export const MAX_WAITING = 200;

/** Reports about a company that stand beside its distinction, the newest. */
export const CONCERNS_SHOWN = 20;

/** Words of a search for a company, characters of it, and companies found. */
export const MAX_SEARCH_WORDS = 6;
export const MAX_SEARCH_LENGTH = 80;
export const MAX_FOUND_COMPANIES = 20;

/** Characters of texts. */
export const MAX_TEXT = 4000;
export const MIN_REPORT = 30;
export const MIN_REPLY = 2;
export const MIN_QUESTION = 10;
export const MIN_ANSWER = 30;
export const MIN_PUBLIC_REASON = 20;
export const MAX_PUBLIC_REASON = 600;
export const MIN_INTERNAL_REASON = 10;
export const MAX_INTERNAL_REASON = 2000;

/** Faster than a person fills in the form, and after when it must be opened again. */
const FORM_MIN_AGE = 3 * SECOND;
const FORM_MAX_AGE = 12 * HOUR;

/** Whether a form was open for long enough, and not too long. */
export type FormAge = 'good' | 'too-fast' | 'too-old';

/** @param age milliseconds between opening and sending the form */
export function formAge(age: number): FormAge {
  if (age < FORM_MIN_AGE) return 'too-fast';
  return age > FORM_MAX_AGE ? 'too-old' : 'good';
}

/** Reports from one address, reports from all, and attempts with a receipt from one address. */
export const REPORTS_PER_CALLER: Limit = { name: 'report', points: 5, seconds: 3600 };
export const REPORTS_FROM_ALL: Limit = { name: 'report-all', points: 300, seconds: 3600 };
export const RECEIPTS_PER_CALLER: Limit = { name: 'report-receipt', points: 30, seconds: 600 };
