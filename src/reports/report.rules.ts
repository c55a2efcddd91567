import { addMonths, addWorkingDays, type Day, dayOf } from '#libs/mexico';

export const categories = ['discrimination', 'conditions', 'documents', 'harassment', 'misuse', 'other'] as const;
export type Category = (typeof categories)[number];

/** What FM4 found. */
export const outcomes = ['founded', 'partly', 'unfounded', 'elsewhere'] as const;
export type Outcome = (typeof outcomes)[number];

export const reportStates = ['received', 'in_review', 'answered', 'closed'] as const;
export type ReportState = (typeof reportStates)[number];

/** What can be done with a report. `write`: whoever reported adds something; an answer that is not enough is looked at again. */
export type ReportMove = 'take' | 'ask' | 'answer' | 'write' | 'close';

/** The life of a report. What is not in here cannot happen; nothing leaves `closed`. */
const transitions: Readonly<Record<ReportMove, Partial<Record<ReportState, ReportState>>>> = {
  take: { received: 'in_review', in_review: 'in_review', answered: 'answered' },
  ask: { in_review: 'in_review' },
  answer: { in_review: 'answered' },
  write: { received: 'received', in_review: 'in_review', answered: 'in_review' },
  close: { answered: 'closed' },
};

/** The state afterwards; null: that cannot be done now. */
export const after = (state: ReportState, move: ReportMove): ReportState | null => transitions[move][state] ?? null;

const ACKNOWLEDGE_DAYS = 3;
const ANSWER_DAYS = 20;

/** By when FM4 says that it looks into it, and by when it answers: working days in Mexico, the day of receipt not counted. */
export function deadlinesOf(receivedAt: Date): { acknowledgeBy: Day; answerBy: Day } {
  const day = dayOf(receivedAt);
  return { acknowledgeBy: addWorkingDays(day, ACKNOWLEDGE_DAYS), answerBy: addWorkingDays(day, ANSWER_DAYS) };
}

/** The deadline that counts in a state; none once it was answered. */
export function dueOn(report: { state: ReportState; acknowledgeBy: Day; answerBy: Day }): Day | null {
  if (report.state === 'received') return report.acknowledgeBy;
  return report.state === 'in_review' ? report.answerBy : null;
}

const RETENTION_MONTHS = 24;

/** Reports closed on that day or before are deleted. */
export const forgottenBefore = (today: Day): Day => addMonths(today, -RETENTION_MONTHS);
