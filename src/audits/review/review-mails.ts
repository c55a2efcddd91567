import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditClarificationMail } from '#templates/audits/review/clarification.mail';
import { AuditClarificationDueMail } from '#templates/audits/review/clarification-due.mail';
import { AuditResumedMail } from '#templates/audits/review/resumed.mail';
import { Reminders } from '../../notifications/index.js';
import { auditEventKinds } from '../cases/audit.calendar.js';
import { auditReminderKinds, dueSchedules } from '../cases/audit.reminders.js';
import { CaseMails } from '../cases/case-mails.js';
import type { AuditCase } from '../cases/cases.queries.js';

/** The mails about clarifications, and about cases that are back with their auditor. */
@Injectable()
export class ReviewMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly cases: CaseMails,
  ) {}

  onModuleInit(): void {
    const { reminders, cases } = this;
    reminders.register({
      kind: auditReminderKinds.resumed,
      asks: true,
      audience: 'staff',
      essential: true,
      template: AuditResumedMail,
      attachments: cases.withEvents(auditEventKinds.review),
      load: (tx, subject, { to }) =>
        cases.inState(tx, subject.id, ['in_review'], ({ audit }, company) =>
          audit.auditorId === to.userId && audit.resumedBy ? { auditId: audit.id, company, by: audit.resumedBy } : null,
        ),
    });
    reminders.register({
      kind: auditReminderKinds.clarification,
      asks: true,
      audience: 'company',
      essential: true,
      template: AuditClarificationMail,
      attachments: cases.withEvents(auditEventKinds.clarification),
      load: (tx, subject) => cases.inState(tx, subject.id, ['returned'], clarification),
    });
    reminders.register({
      kind: auditReminderKinds.clarificationDue,
      audience: 'company',
      essential: true,
      urgency: 'daytime',
      asks: true,
      schedule: dueSchedules.clarificationDue,
      template: AuditClarificationDueMail,
      load: (tx, subject) => cases.inState(tx, subject.id, ['returned'], clarification),
    });
  }
}

const clarification = ({ audit }: AuditCase, company: string) =>
  audit.clarification && audit.dueOn ? { company, question: audit.clarification, answerBy: audit.dueOn } : null;
