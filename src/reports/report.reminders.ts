import { addDays, type Day, instantOf } from '#libs/mexico';
import type { WantedReminder } from '../notifications/index.js';
import { ANSWER_REMINDER_DAYS, REMINDER_TIME, type ReportState } from './report.rules.js';

export type Recipient = WantedReminder['to'];

export const kinds = {
  /** To administrators without a tie: a new report. */
  received: 'reports.received',
  /** To the same: not taken, on the last day to do so. */
  acknowledge: 'reports.acknowledge',
  /** To its handler: the reporter has added a message. */
  wrote: 'reports.wrote',
  /** To its handler: the answer is due soon. */
  answer: 'reports.answer',
  /** To its handler and administrators: the answer is late. */
  late: 'reports.late',
} as const;

/** What the mails about a report depend on. */
export interface RemindedReport {
  readonly state: ReportState;
  readonly receivedAt: Date;
  readonly acknowledgeBy: Day;
  readonly answerBy: Day;
  readonly wroteAt: Date | null;
}

export interface ReportPeople {
  /** Administrators without a tie to the company. */
  readonly coordination: readonly Recipient[];
  readonly handler: Recipient | null;
}

/** The mails about a report in its present state. None says what was reported. */
export function wantedReminders(report: RemindedReport, { coordination, handler }: ReportPeople): WantedReminder[] {
  const to = (people: readonly Recipient[], kind: string, dueAt: Date): WantedReminder[] =>
    people.map((person) => ({ to: person, kind, dueAt }));
  const working = handler ? [handler] : coordination;
  const everybody = [...working, ...coordination.filter(({ email }) => working.every((one) => one.email !== email))];
  const wrote = report.wroteAt && report.state !== 'closed' ? to(working, kinds.wrote, report.wroteAt) : [];
  switch (report.state) {
    case 'received':
      return [
        ...wrote,
        ...to(coordination, kinds.received, report.receivedAt),
        ...to(coordination, kinds.acknowledge, instantOf(report.acknowledgeBy, REMINDER_TIME)),
      ];
    case 'in_review':
      return [
        ...wrote,
        ...to(working, kinds.answer, instantOf(addDays(report.answerBy, -ANSWER_REMINDER_DAYS), REMINDER_TIME)),
        ...to(everybody, kinds.late, instantOf(addDays(report.answerBy, 1), REMINDER_TIME)),
      ];
    case 'answered':
    case 'closed':
      return wrote;
  }
}
