import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CompanyActivatedMail, CompanySuspendedMail } from '#templates/mail/companies/state';
import { Accounts } from '../accounts/index.js';
import { Reminders } from '../reminders/index.js';
import { companyById } from './companies.queries.js';
import { Companies } from './companies.service.js';
import { companyReminders, stateMails } from './company.reminders.js';
import { displayName } from './company.rules.js';

/** Tells the administrators of a company by mail what FM4 decided about it. */
@Injectable()
export class CompanyMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly companies: Companies,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: stateMails.active,
      essential: true,
      template: CompanyActivatedMail,
      async load(tx, subject, { to }) {
        const company = await companyById(tx, subject.id);
        return company?.state === 'active' ? { name: to.name, company: displayName(company) } : null;
      },
    });
    this.reminders.register({
      kind: stateMails.suspended,
      essential: true,
      template: CompanySuspendedMail,
      async load(tx, subject, { to }) {
        const company = await companyById(tx, subject.id);
        if (company?.state !== 'suspended') return null;
        return { name: to.name, company: displayName(company), reason: company.suspensionReason ?? '' };
      },
    });
    this.companies.whenStateChanges(async (tx, company) => {
      const members = await this.accounts.membersOf(tx, company.id);
      const subject = { type: 'company', id: company.id, companyId: company.id };
      await this.reminders.reconcile(tx, subject, companyReminders(company, members));
    });
  }
}
