import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ReportNotice, ReportNoticeMail } from '#templates/reports/notice.mail';
import { Accounts } from '../accounts/index.js';
import { Reminders } from '../notifications/index.js';
import { kinds, type Recipient, wantedReminders } from './report.reminders.js';
import { dueOn } from './report.rules.js';
import { reportById, type ReportRow, reportsToRemind, withoutInterest } from './reports.queries.js';
import { SUBJECT } from './reports.service.js';

/** The mails about reports. They go to FM4 only, and no company sees that they were sent. */
@Injectable()
export class ReportMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    for (const [notice, kind] of Object.entries(kinds) as [ReportNotice, string][]) {
      this.reminders.register({
        kind,
        essential: true,
        audience: 'staff',
        template: ReportNoticeMail,
        sample: () => ({ ...ReportNoticeMail.example, notice }),
        load: async (tx, subject) => {
          const report = await reportById(tx, subject.id);
          return report && { id: report.id, notice, company: report.company, dueOn: dueOn(report) };
        },
      });
    }
    this.reminders.follow({
      type: SUBJECT,
      kinds: Object.values(kinds),
      open: reportsToRemind,
      desired: async (tx, id) => {
        const report = await reportById(tx, id);
        // no company: its members could see the mails about it
        return report && { companyId: null, desired: wantedReminders(report, await this.people(tx, report)) };
      },
    });
  }

  private async people(tx: EntityManager, report: ReportRow) {
    const admins = await this.accounts.staffWith(tx, 'staff_admin');
    const free = await withoutInterest(
      tx,
      report,
      admins.map(({ userId }) => userId),
    );
    const person = report.handlerId ? await this.accounts.personOf(tx, report.handlerId) : null;
    const handler = person && recipientOf(person);
    return { coordination: admins.filter(({ userId }) => free.has(userId)).map(recipientOf), handler };
  }
}

const recipientOf = ({ userId, name, email, locale }: Recipient & { userId: string }): Recipient => ({
  userId,
  name,
  email,
  locale,
});
