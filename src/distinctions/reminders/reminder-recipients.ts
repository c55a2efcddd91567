import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { Companies } from '../../companies/index.js';
import { hasRole } from '../../database/index.js';
import { type Recipient, recipientOf } from '../../notifications/index.js';
import type { ReminderPeople } from './reminders.rules.js';

/** Finds the recipients of mails about a distinction. */
@Injectable()
export class ReminderRecipients {
  constructor(
    private readonly accounts: Accounts,
    private readonly companies: Companies,
  ) {}

  async of(tx: EntityManager, companyId: string): Promise<ReminderPeople> {
    const members = await this.accounts.membersOf(tx, companyId);
    const admins = members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf);
    return {
      company: admins.length > 0 ? admins : [await this.contact(tx, companyId)],
      editors: members.filter((member) => hasRole(member, 'company_editor')).map(recipientOf),
      coordination: (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf),
    };
  }

  /** For a company without administrators. */
  private async contact(tx: EntityManager, companyId: string): Promise<Recipient> {
    const { contactEmail, contactName } = await this.companies.byId(tx, companyId);
    return { userId: null, email: contactEmail, name: contactName, locale: 'es' };
  }
}
