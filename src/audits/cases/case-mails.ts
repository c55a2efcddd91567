import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditOfferedMail } from '#templates/audits/cases/offered.mail';
import { AuditOverdueMail } from '#templates/audits/cases/overdue.mail';
import { AuditStepDueMail, type AuditStepProps } from '#templates/audits/cases/step-due.mail';
import { AuditWaitingMail } from '#templates/audits/cases/waiting.mail';
import { Companies, displayName } from '../../companies/index.js';
import { type Reminder, Reminders, type ReminderSubject } from '../../notifications/index.js';
import { Calendar } from '../../tasks/index.js';
import { openOffer } from '../competence/competence.queries.js';
import { isIndependent } from '../independence/independence.rules.js';
import { auditEventKinds } from './audit.calendar.js';
import { auditReminderKinds, dueSchedules } from './audit.reminders.js';
import type { AuditState } from './audit.rules.js';
import { type AuditCase, loadCase } from './cases.queries.js';

/** The step due in each state that has a deadline reminder. */
const steps = {
  returned: 'clarification',
  in_review: 'review',
  closed: 'committee',
  in_committee: 'committee',
} as const satisfies Partial<Record<AuditState, AuditStepProps['step']>>;

const waitingStates = Object.keys(steps) as (keyof typeof steps)[];

/**
 * The mails about cases to be taken, due or late, and what all mails of audits share. Each looks again at the moment of
 * writing: what is no longer true is not mailed.
 */
@Injectable()
export class CaseMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly companies: Companies,
    private readonly calendar: Calendar,
  ) {}

  onModuleInit(): void {
    const { reminders } = this;
    reminders.register({
      kind: auditReminderKinds.waiting,
      asks: true,
      audience: 'staff',
      essential: false,
      template: AuditWaitingMail,
      attachments: this.withEvents(auditEventKinds.take),
      load: (tx, subject, { to }) =>
        this.inState(tx, subject.id, ['waiting'], ({ audit, ties }, company) => {
          if (!audit.dueOn || (to.userId !== null && !isIndependent('audit', to.userId, ties))) return null;
          return { auditId: audit.id, company, targetLevel: audit.targetLevel, takeBy: audit.dueOn };
        }),
    });
    reminders.register({
      kind: auditReminderKinds.offered,
      asks: true,
      audience: 'staff',
      essential: false,
      template: AuditOfferedMail,
      attachments: this.withEvents(auditEventKinds.take),
      load: async (tx, subject, { to }) => {
        const offer = await openOffer(tx, subject.id);
        if (offer?.auditorId !== to.userId) return null;
        const { note } = offer;
        return this.inState(tx, subject.id, ['waiting'], ({ audit: { id: auditId, targetLevel, dueOn } }, company) =>
          dueOn === null ? null : { auditId, company, targetLevel, takeBy: dueOn, note },
        );
      },
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

  /** The events of these kinds go with a mail about the case, also to the person who is no longer asked. */
  withEvents(...kinds: string[]) {
    return (tx: EntityManager, subject: ReminderSubject, { to }: Reminder) =>
      this.calendar.attachments(tx, subject, to, kinds);
  }

  /** What a mail says of a case that is in one of these states; null, so that it is not sent, in any other. */
  async inState<Props>(
    tx: EntityManager,
    auditId: string,
    states: readonly AuditState[],
    props: (found: AuditCase, company: string) => Props | null,
  ): Promise<Props | null> {
    const found = await loadCase(tx, auditId, false);
    if (!found || !states.includes(found.state)) return null;
    return props(found, displayName(await this.companies.byId(tx, found.companyId)));
  }

  /** The step that a case waits for. Whether the reader is still asked was checked when the mail was taken to be sent. */
  private step(tx: EntityManager, auditId: string): Promise<AuditStepProps | null> {
    return this.inState(tx, auditId, waitingStates, ({ audit }, company) =>
      audit.dueOn ? { auditId, company, step: steps[audit.state as keyof typeof steps], dueOn: audit.dueOn } : null,
    );
  }
}
