/** The reminders of a case by its state, pure. Immediate ones are due at the instant of their event. */
import type { Day } from '#libs/mexico';
import { type DesiredReminder, othersThan, unansweredReminders } from '../../notifications/index.js';
import type { EscalationTarget } from '../../tasks/index.js';
import type { AuditState } from './audit.rules.js';

export type Recipient = DesiredReminder['to'];

export const auditReminderKinds = {
  /** To every auditor who may take it, at once; to the coordination when it was not taken in time. */
  waiting: 'audits.waiting',
  /** To the auditor whom the coordination asks to take it. */
  offered: 'audits.offered',
  /** To the company: the review is done, the committee decides next. */
  reviewReady: 'audits.review-ready',
  /** To the committee: a case waits for votes. */
  caseReady: 'audits.case-ready',
  /** To the company: FM4 asks for clarification. */
  clarification: 'audits.clarification',
  /** To the company: the day by which it should answer is near. To those who may answer too, as colleagues. */
  clarificationDue: 'audits.clarification-due',
  /** To the auditor, or to those of the committee who have not voted: the day by which it should be done is near. */
  stepDue: 'audits.step-due',
  /** To the coordination, and to the auditor where the company owes the answer: the day has passed. */
  overdue: 'audits.overdue',
  /** To the auditor: the case is back, completed by the company or questioned by the committee. */
  resumed: 'audits.resumed',
  /** To the company: what was decided. */
  decided: 'audits.decided',
} as const;

/** Days relative to the deadline on which reminders go out. */
export const dueSchedules = {
  clarificationDue: { days: [-3], min: -9, max: -1, most: 2 },
  stepDue: { days: [-3], min: -15, max: -1, most: 3 },
  /** On which the coordination is told. */
  overdue: { days: [1], min: 1, max: 30, most: 3 },
} as const;

export interface CaseForReminders {
  state: AuditState;
  submittedAt: Date;
  returnedAt: Date | null;
  resumedAt: Date | null;
  closedAt: Date | null;
  decidedAt: Date | null;
  /** From when on the coordination is told that the case is not taken. */
  takeBy: Date;
  /** By which day its present step should be done. */
  dueOn: Day | null;
}

export interface CasePeople {
  /** Auditors who are independent enough to take the case. */
  eligibleAuditors: readonly Recipient[];
  /** Whom the coordination asks to take it, in place of those; null: nobody in particular. */
  offered?: { readonly to: Recipient; readonly at: Date } | null;
  coordination: readonly Recipient[];
  auditor: Recipient | null;
  /** Committee members who may vote on the case and have not in this round. */
  eligibleVoters: readonly Recipient[];
  /** Its administrators. */
  company: readonly Recipient[];
  /** Its editors, who may answer too. */
  editors: readonly Recipient[];
}

/**
 * The reminders of a case in its present state; what is no longer true is no longer wanted.
 * @param days of a kind with a schedule
 */
export function wantedReminders(
  audit: CaseForReminders,
  people: CasePeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  return [...announced(audit, people), ...unanswered(audit, people, days)];
}

/** The escalation of a step that is due. A case that is not taken is escalated by `announced`. */
function unanswered(
  { state, dueOn }: CaseForReminders,
  people: CasePeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  const { clarificationDue, stepDue, overdue } = auditReminderKinds;
  if (dueOn === null || state === 'waiting' || state === 'decided' || state === 'withdrawn') return [];
  const auditor = people.auditor ? [people.auditor] : [];
  const late = (to: readonly Recipient[]) => ({
    kind: overdue,
    days: days(overdue),
    to,
    target: 'coordination' as const,
  });
  if (state === 'returned') {
    const soon = { kind: clarificationDue, days: days(clarificationDue) };
    return unansweredReminders(dueOn, [
      { ...soon, to: people.company, target: null },
      { ...soon, to: othersThan(people.company, people.editors), target: 'colleagues' },
      late([...people.coordination, ...othersThan(people.coordination, auditor)]),
    ]);
  }
  const asked = state === 'in_review' ? auditor : people.eligibleVoters;
  const soon = { kind: stepDue, days: days(stepDue), to: asked, target: null };
  return unansweredReminders(dueOn, [soon, late(people.coordination)]);
}

/** What is told at once, and to the coordination when a case is not taken. */
function announced(audit: CaseForReminders, people: CasePeople): DesiredReminder[] {
  switch (audit.state) {
    case 'waiting':
      return [
        ...(people.offered
          ? to([people.offered.to], auditReminderKinds.offered, people.offered.at)
          : to(people.eligibleAuditors, auditReminderKinds.waiting, audit.resumedAt ?? audit.submittedAt)),
        ...to(people.coordination, auditReminderKinds.waiting, audit.takeBy).map(toCoordination),
      ];
    case 'in_review':
      return to(people.auditor ? [people.auditor] : [], auditReminderKinds.resumed, audit.resumedAt);
    case 'returned':
      return to(people.company, auditReminderKinds.clarification, audit.returnedAt);
    case 'closed':
    case 'in_committee':
      return [
        ...to(people.company, auditReminderKinds.reviewReady, audit.closedAt),
        ...to(people.eligibleVoters, auditReminderKinds.caseReady, audit.closedAt),
      ];
    case 'withdrawn':
      return [];
    case 'decided':
      return to(people.company, auditReminderKinds.decided, audit.decidedAt);
  }
}

function to(recipients: readonly Recipient[], kind: string, dueAt: Date | null): DesiredReminder[] {
  if (dueAt === null) return [];
  return recipients.map((recipient) => ({ kind, to: recipient, dueAt }));
}

const toCoordination = (wanted: DesiredReminder): DesiredReminder => ({
  ...wanted,
  details: { escalation: 'coordination' satisfies EscalationTarget },
});
