import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts, type Member } from '../../accounts/index.js';
import { Companies } from '../../companies/index.js';
import type { DesiredReminder } from '../../notifications/index.js';
import type { RenewalPeople } from '../renewal/renewal.reminders.js';

/** Whom mails about a distinction go to. */
@Injectable()
export class DistinctionPeople {
  constructor(
    private readonly accounts: Accounts,
    private readonly companies: Companies,
  ) {}

  async of(tx: EntityManager, companyId: string): Promise<RenewalPeople> {
    const members = await this.accounts.membersOf(tx, companyId);
    const having = (role: Member['roles'][number]) => members.filter(({ roles }) => roles.includes(role));
    const admins = having('company_admin').map(recipientOf);
    return {
      company: admins.length > 0 ? admins : [await this.contact(tx, companyId)],
      editors: having('company_editor').map(recipientOf),
      coordination: (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf),
    };
  }

  /** While nobody administers the company. */
  private async contact(tx: EntityManager, companyId: string): Promise<DesiredReminder['to']> {
    const { contactEmail, contactName } = await this.companies.byId(tx, companyId);
    return { userId: null, email: contactEmail, name: contactName, locale: 'es' };
  }
}

const recipientOf = ({ userId, name, email, locale, since }: Member): DesiredReminder['to'] => ({
  userId,
  name,
  email,
  locale,
  since,
});
