/** Which mails a case wants from its present state, pure. Immediate ones are due at the instant of their event. */
import type { WantedReminder } from '../reminders/index.js';
import type { AuditState } from './audit.rules.js';

export type Recipient = WantedReminder['to'];

export const auditReminderKinds = {
  /** To every auditor who may take it, at once; to the coordination when nobody took it in time. */
  waiting: 'audits.waiting',
  /** To the company: the review is done, the committee decides next. */
  reviewReady: 'audits.review-ready',
  /** To the committee: a case waits for votes. */
  caseReady: 'audits.case-ready',
  /** To the company: FM4 asks for clarification. */
  clarification: 'audits.clarification',
  /** To the auditor: the case is back, completed by the company or questioned by the committee. */
  resumed: 'audits.resumed',
  /** To the company: what was decided. */
  decided: 'audits.decided',
} as const;

export interface CaseForReminders {
  state: AuditState;
  submittedAt: Date;
  returnedAt: Date | null;
  resumedAt: Date | null;
  closedAt: Date | null;
  decidedAt: Date | null;
  /** By when somebody should have taken the case. */
  takeBy: Date;
}

export interface CasePeople {
  /** Auditors who may take the case: no advisory, no conflict. */
  eligibleAuditors: readonly Recipient[];
  coordination: readonly Recipient[];
  auditor: Recipient | null;
  /** Committee members who may vote on the case and have not yet. */
  eligibleVoters: readonly Recipient[];
  company: readonly Recipient[];
}

/** The reminders of a case in its present state; what is no longer true is no longer wanted. */
export function wantedReminders(audit: CaseForReminders, people: CasePeople): WantedReminder[] {
  switch (audit.state) {
    case 'waiting':
      return [
        ...to(people.eligibleAuditors, auditReminderKinds.waiting, audit.resumedAt ?? audit.submittedAt),
        ...to(people.coordination, auditReminderKinds.waiting, audit.takeBy),
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
    case 'decided':
      return to(people.company, auditReminderKinds.decided, audit.decidedAt);
  }
}

function to(recipients: readonly Recipient[], kind: string, dueAt: Date | null): WantedReminder[] {
  if (dueAt === null) return [];
  return recipients.map((recipient) => ({ kind, to: recipient, dueAt }));
}
