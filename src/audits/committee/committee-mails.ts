import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditCaseReadyMail } from '#templates/audits/committee/case-ready.mail';
import { AuditDecidedMail } from '#templates/audits/committee/decided.mail';
import { AuditReviewReadyMail } from '#templates/audits/committee/review-ready.mail';
import { Companies, displayName } from '../../companies/index.js';
import { Reminders } from '../../notifications/index.js';
import { auditEventKinds } from '../cases/audit.calendar.js';
import { auditReminderKinds } from '../cases/audit.reminders.js';
import { CaseMails } from '../cases/case-mails.js';
import { decidedLevel } from '../conditions/conditions.views.js';
import { isIndependent } from '../independence/independence.rules.js';
import { decisionOf } from './committee.queries.js';

/** The mails about cases before the committee, and about its decisions. */
@Injectable()
export class CommitteeMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly companies: Companies,
    private readonly cases: CaseMails,
  ) {}

  onModuleInit(): void {
    const { reminders, cases } = this;
    reminders.register({
      kind: auditReminderKinds.caseReady,
      asks: true,
      audience: 'staff',
      essential: false,
      template: AuditCaseReadyMail,
      attachments: cases.withEvents(auditEventKinds.vote),
      load: (tx, subject, { to }) =>
        cases.inState(tx, subject.id, ['closed', 'in_committee'], ({ audit, ties }, company) => {
          if (!audit.dueOn || !isIndependent('vote', to.userId ?? '', ties)) return null;
          return { auditId: audit.id, company, decideBy: audit.dueOn };
        }),
    });
    reminders.register({
      kind: auditReminderKinds.reviewReady,
      audience: 'company',
      essential: true,
      template: AuditReviewReadyMail,
      attachments: cases.withEvents(auditEventKinds.clarification, auditEventKinds.decision),
      load: (tx, subject) =>
        cases.inState(tx, subject.id, ['closed', 'in_committee'], ({ audit }, company) =>
          audit.dueOn ? { company, decideBy: audit.dueOn } : null,
        ),
    });
    reminders.register({
      kind: auditReminderKinds.decided,
      audience: 'company',
      essential: true,
      template: AuditDecidedMail,
      attachments: cases.withEvents(auditEventKinds.decision),
      load: async (tx, subject) => {
        const decision = await decisionOf(tx, subject.id);
        if (!decision) return null;
        const company = displayName(await this.companies.byId(tx, decision.companyId));
        const conditions = decidedLevel(decision.requirements)?.conditions ?? [];
        const missing = conditions.filter(({ state }) => state === 'unmet');
        const { level, reasons, conditions: asked } = decision;
        return { company, level, reasons, conditions: asked, missing };
      },
    });
  }
}
