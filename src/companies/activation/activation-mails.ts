import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CompanyActivatedMail, CompanySuspendedMail } from '#templates/companies/activation/state.mail';
import { CompanyWaitingMail } from '#templates/companies/activation/waiting.mail';
import { Accounts } from '../../accounts/index.js';
import { Reminders } from '../../notifications/index.js';
import { companyById } from '../companies.queries.js';
import { displayName } from '../company.rules.js';
import { companiesToTell } from './activation.queries.js';
import { companyReminders, stateMails, waitingMail, waitingSchedule } from './activation.reminders.js';
import { CompanyActivation } from './activation.service.js';

/** Mails to a company's administrators about FM4's decisions, and to FM4 about companies that wait for one. */
@Injectable()
export class ActivationMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly activation: CompanyActivation,
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
    this.activation.whenStateChanges(async (tx, { id }) => {
      await this.reminders.refresh(tx, 'company', id);
    });
  }
}
