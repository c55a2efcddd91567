import { addDays, type Day, instantOf } from '#libs/mexico';
import type { WantedReminder } from '../notifications/index.js';
import type { ReportState } from './report.rules.js';

export type Recipient = WantedReminder['to'];

export const kinds = {
  /** To the administration without a tie: there is a new report. */
  received: 'reports.received',
  /** To them: nobody has taken it, and today is the last day. */
  acknowledge: 'reports.acknowledge',
  /** To whoever handles it: whoever reported has written. */
  wrote: 'reports.wrote',
  /** To whoever handles it: the answer is due in three days. */
  answer: 'reports.answer',
  /** To the administration too: the answer is late. */
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
  /** Of the administration, those without a tie to the company. */
  readonly coordination: readonly Recipient[];
  readonly handler: Recipient | null;
}

const MORNING = '09:00';
const DAYS_BEFORE = 3;

/** Every mail that a report wants in its present state. None says what was reported. */
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
        ...to(coordination, kinds.acknowledge, instantOf(report.acknowledgeBy, MORNING)),
      ];
    case 'in_review':
      return [
        ...wrote,
        ...to(working, kinds.answer, instantOf(addDays(report.answerBy, -DAYS_BEFORE), MORNING)),
        ...to(everybody, kinds.late, instantOf(addDays(report.answerBy, 1), MORNING)),
      ];
    case 'answered':
    case 'closed':
      return wrote;
  }
}
