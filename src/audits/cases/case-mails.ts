import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditCaseReadyMail } from '#templates/audits/committee/case-ready.mail';
import { AuditClarificationMail } from '#templates/audits/review/clarification.mail';
import { AuditClarificationDueMail } from '#templates/audits/review/clarification-due.mail';
import { AuditDecidedMail } from '#templates/audits/committee/decided.mail';
import { AuditOverdueMail } from '#templates/audits/cases/overdue.mail';
import { AuditResumedMail } from '#templates/audits/review/resumed.mail';
import { AuditReviewReadyMail } from '#templates/audits/committee/review-ready.mail';
import { AuditStepDueMail, type AuditStepProps } from '#templates/audits/cases/step-due.mail';
import { AuditWaitingMail } from '#templates/audits/cases/waiting.mail';
import { Companies, displayName } from '../../companies/index.js';
import { Calendar } from '../../tasks/index.js';
import { type Reminder, Reminders, type ReminderSubject } from '../../notifications/index.js';
import { auditEventKinds } from './audit.calendar.js';
import { auditReminderKinds, dueSchedules } from './audit.reminders.js';
import { type AuditCase, decisionOf, loadCase } from './cases.queries.js';
import { exclusionOf } from '../committee/committee.rules.js';

/** What has to be done in each state that somebody is asked to end. */
const steps = {
  returned: 'clarification',
  in_review: 'review',
  closed: 'committee',
  in_committee: 'committee',
} as const satisfies Partial<Record<AuditCase['state'], AuditStepProps['step']>>;

const waitingStates = Object.keys(steps) as (keyof typeof steps)[];

/** Which person a mail goes to; null for an address without an account. */
type To = { readonly to: { readonly userId: string | null } };

/** What the mails of audits say. Each looks again at the moment of writing: what is no longer true is not mailed. */
@Injectable()
export class AuditMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly companies: Companies,
    private readonly calendar: Calendar,
  ) {}

  onModuleInit(): void {
    this.staffMails();
    this.companyMails();
    this.dueMails();
  }

  private staffMails(): void {
    const { reminders } = this;
    reminders.register({
      kind: auditReminderKinds.waiting,
      asks: true,
      audience: 'staff',
      essential: false,
      template: AuditWaitingMail,
      attachments: this.withEvents(auditEventKinds.take),
      load: (tx, subject, reminder) =>
        this.inState(tx, subject.id, ['waiting'], (found, company) => {
          const tied = this.hasTie(found, reminder) || found.voters.has(reminder.to.userId ?? '');
          if (tied || !found.audit.dueOn) return null;
          return { auditId: found.audit.id, company, targetLevel: found.audit.targetLevel, takeBy: found.audit.dueOn };
        }),
    });
    reminders.register({
      kind: auditReminderKinds.resumed,
      asks: true,
      audience: 'staff',
      essential: true,
      template: AuditResumedMail,
      attachments: this.withEvents(auditEventKinds.review),
      load: (tx, subject, reminder) =>
        this.inState(tx, subject.id, ['in_review'], ({ audit }, company) =>
          audit.auditorId === reminder.to.userId && audit.resumedBy
            ? { auditId: audit.id, company, by: audit.resumedBy }
            : null,
        ),
    });
    reminders.register({
      kind: auditReminderKinds.caseReady,
      asks: true,
      audience: 'staff',
      essential: false,
      template: AuditCaseReadyMail,
      attachments: this.withEvents(auditEventKinds.vote),
      load: (tx, subject, reminder) =>
        this.inState(tx, subject.id, ['closed', 'in_committee'], (found, company) => {
          const { audit } = found;
          const excluded = exclusionOf({ userId: reminder.to.userId ?? '', isCommittee: true }, found);
          return excluded || !audit.dueOn ? null : { auditId: audit.id, company, decideBy: audit.dueOn };
        }),
    });
  }

  private companyMails(): void {
    const { reminders } = this;
    reminders.register({
      kind: auditReminderKinds.clarification,
      asks: true,
      audience: 'company',
      essential: true,
      template: AuditClarificationMail,
      attachments: this.withEvents(auditEventKinds.clarification),
      load: (tx, subject) =>
        this.inState(tx, subject.id, ['returned'], ({ audit }, company) =>
          audit.clarification && audit.dueOn ? { company, question: audit.clarification, answerBy: audit.dueOn } : null,
        ),
    });
    reminders.register({
      kind: auditReminderKinds.reviewReady,
      audience: 'company',
      essential: true,
      template: AuditReviewReadyMail,
      attachments: this.withEvents(auditEventKinds.clarification, auditEventKinds.decision),
      load: (tx, subject) =>
        this.inState(tx, subject.id, ['closed', 'in_committee'], ({ audit }, company) =>
          audit.dueOn ? { company, decideBy: audit.dueOn } : null,
        ),
    });
    reminders.register({
      kind: auditReminderKinds.decided,
      audience: 'company',
      essential: true,
      template: AuditDecidedMail,
      attachments: this.withEvents(auditEventKinds.decision),
      load: async (tx, subject) => {
        const decision = await decisionOf(tx, subject.id);
        if (!decision) return null;
        const company = displayName(await this.companies.byId(tx, decision.companyId));
        return { company, level: decision.level, reasons: decision.reasons };
      },
    });
  }

  /** What is near its day, and what has passed it. */
  private dueMails(): void {
    const { reminders } = this;
    reminders.register({
      kind: auditReminderKinds.clarificationDue,
      audience: 'company',
      essential: true,
      urgency: 'daytime',
      asks: true,
      schedule: dueSchedules.clarificationDue,
      template: AuditClarificationDueMail,
      load: (tx, subject) =>
        this.inState(tx, subject.id, ['returned'], ({ audit }, company) =>
          audit.clarification && audit.dueOn ? { company, question: audit.clarification, answerBy: audit.dueOn } : null,
        ),
    });
    reminders.register({
      kind: auditReminderKinds.stepDue,
      audience: 'staff',
      essential: false,
      asks: true,
      schedule: dueSchedules.stepDue,
      template: AuditStepDueMail,
      load: (tx, subject) => this.step(tx, subject.id),
    });
    reminders.register({
      kind: auditReminderKinds.overdue,
      audience: 'staff',
      essential: false,
      schedule: dueSchedules.overdue,
      template: AuditOverdueMail,
      load: (tx, subject) => this.step(tx, subject.id),
    });
  }

  /** What a case waits for. Who is asked, and that it still is so, was looked at when the mail was taken to be sent. */
  private step(tx: EntityManager, auditId: string): Promise<AuditStepProps | null> {
    return this.inState(tx, auditId, waitingStates, ({ audit }, company) =>
      audit.dueOn ? { auditId, company, step: steps[audit.state as keyof typeof steps], dueOn: audit.dueOn } : null,
    );
  }

  /** The days of the case go with its mails, the one that is no longer asked too. */
  private withEvents(...kinds: string[]) {
    return (tx: EntityManager, subject: ReminderSubject, { to }: Reminder) =>
      this.calendar.attachments(tx, subject, to, kinds);
  }

  private async inState<Props>(
    tx: EntityManager,
    auditId: string,
    states: readonly AuditCase['state'][],
    props: (found: AuditCase, company: string) => Props | null,
  ): Promise<Props | null> {
    const found = await loadCase(tx, auditId, false);
    if (!found || !states.includes(found.state)) return null;
    return props(found, displayName(await this.companies.byId(tx, found.companyId)));
  }

  private hasTie(found: AuditCase, { to: { userId } }: To): boolean {
    return userId !== null && (found.advisors.has(userId) || found.conflicted.has(userId));
  }
}
