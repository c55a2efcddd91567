import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CompanyActivatedMail, CompanySuspendedMail } from '#templates/companies/activation/state.mail';
import { CompanyWaitingMail } from '#templates/companies/activation/waiting.mail';
import { Accounts } from '../../accounts/index.js';
import { Reminders } from '../../notifications/index.js';
import { companiesToTell, companyById } from '../companies.queries.js';
import { Companies } from '../profile/companies.service.js';
import { companyReminders, stateMails, waitingMail, waitingSchedule } from './activation.reminders.js';
import { displayName } from '../company.rules.js';

/** Tells the administrators of a company by mail what FM4 decided about it, and FM4 that one waits for its decision. */
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
      audience: 'company',
      essential: true,
      template: CompanyActivatedMail,
      async load(tx, subject, { to }) {
        const company = await companyById(tx, subject.id);
        return company?.state === 'active' ? { name: to.name, company: displayName(company) } : null;
      },
    });
    this.reminders.register({
      kind: stateMails.suspended,
      audience: 'company',
      essential: true,
      template: CompanySuspendedMail,
      async load(tx, subject, { to }) {
        const company = await companyById(tx, subject.id);
        if (company?.state !== 'suspended') return null;
        return { name: to.name, company: displayName(company), reason: company.suspensionReason ?? '' };
      },
    });
    this.reminders.register({
      kind: waitingMail,
      audience: 'staff',
      essential: false,
      schedule: waitingSchedule,
      template: CompanyWaitingMail,
      async load(tx, subject) {
        const company = await companyById(tx, subject.id);
        if (company?.state !== 'pending') return null;
        return { companyId: company.id, company: displayName(company), registeredAt: company.createdAt };
      },
    });
    this.reminders.follow({
      type: 'company',
      kinds: [...Object.values(stateMails), waitingMail],
      open: companiesToTell,
      wanted: async (tx, id, { days }) => {
        const company = await companyById(tx, id);
        if (!company) return null;
        const members = await this.accounts.membersOf(tx, id);
        const coordination = await this.accounts.staffWith(tx, 'staff_admin');
        return { companyId: id, wanted: companyReminders(company, { members, coordination }, days(waitingMail)) };
      },
    });
    this.companies.whenStateChanges(async (tx, { id }) => {
      await this.reminders.refresh(tx, 'company', id);
    });
  }
}
