import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReportCommentMail } from '#templates/audits/report/report-comment.mail';
import { ReportDraftMail } from '#templates/audits/report/report-draft.mail';
import { ReportDraftDueMail } from '#templates/audits/report/report-draft-due.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { Audit } from '../cases/audit.entity.js';
import { AuditReport } from './report.entity.js';
import { lastCommentAt, reportsOf, reportsToRemind } from './report.queries.js';
import { type DraftForReminders, draftReminders, reportReminderKinds, reportSchedules } from './report.reminders.js';
import { REPORT } from './report.service.js';

/** The mails about draft reports. Each looks again at the moment of writing. */
@Injectable()
export class ReportMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    const { reminders } = this;
    reminders.follow({
      type: REPORT,
      kinds: Object.values(reportReminderKinds),
      open: reportsToRemind,
      desired: (tx, id, { days }) => this.desired(tx, id, days),
      partOf: async (tx, id) => {
        const report = await tx.findOneBy(AuditReport, { id });
        return report && { type: 'audit', id: report.auditId };
      },
    });
    const load = (tx: EntityManager, { id }: { id: string }) => this.about(tx, id);
    const forCompany = { audience: 'company', essential: true, asks: true, load } as const;
    reminders.register({ ...forCompany, kind: reportReminderKinds.draft, template: ReportDraftMail });
    reminders.register({
      ...forCompany,
      kind: reportReminderKinds.due,
      urgency: 'daytime',
      schedule: reportSchedules.due,
      template: ReportDraftDueMail,
    });
    reminders.register({
      kind: reportReminderKinds.comment,
      audience: 'staff',
      essential: false,
      asks: true,
      template: ReportCommentMail,
      load,
    });
  }

  private async desired(tx: EntityManager, id: string, days: (kind: string) => readonly number[]) {
    const report = await tx.findOneBy(AuditReport, { id });
    const audit = report && (await tx.findOneBy(Audit, { id: report.auditId }));
    if (!audit || !report.commentBy) return null;
    const auditors = await this.accounts.staffWith(tx, 'auditor');
    const own = auditors.filter(({ userId }) => userId === audit.auditorId);
    const members = await this.accounts.membersOf(tx, audit.companyId);
    const people = {
      company: members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf),
      auditor: (own.length > 0 ? own : await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf),
    };
    const draft: DraftForReminders = {
      sentAt: report.sentAt,
      commentBy: report.commentBy,
      commentedAt: await lastCommentAt(tx, id),
      isOpen: await this.isOpen(tx, report, audit),
    };
    return { companyId: audit.companyId, desired: draftReminders(draft, people, days) };
  }

  private async about(tx: EntityManager, id: string) {
    const report = await tx.findOneBy(AuditReport, { id });
    const audit = report && (await tx.findOneBy(Audit, { id: report.auditId }));
    if (!audit || !report.commentBy || !(await this.isOpen(tx, report, audit))) return null;
    return { auditId: audit.id, company: report.companyName, commentBy: report.commentBy };
  }

  private async isOpen(tx: EntityManager, report: AuditReport, audit: Audit): Promise<boolean> {
    const [newest] = await reportsOf(tx, audit.id);
    return audit.state !== 'decided' && newest?.id === report.id;
  }
}
