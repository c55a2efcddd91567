import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AddressStoppedMail } from '#templates/notifications/bounces/address-stopped.mail';
import { newId } from '#libs/ids';
import { Accounts, CompanyNames } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import type { Recipient } from '../planning/reminder.types.js';
import { Reminders } from '../planning/reminders.service.js';
import { isStopped, nameAt } from './addresses.queries.js';

const KIND = 'reminders.address-stopped';

/** The subject of these mails: one for each company that is told of an address. */
const SUBJECT = 'mail-address';

/** Tells those who run a company that an address of theirs takes no mail. */
@Injectable()
export class AddressMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly names: CompanyNames,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: SUBJECT,
      kinds: [KIND],
      // the recipients are known only when the address is stopped: the desired mails are the stored ones
      open: () => Promise.resolve([]),
      wanted: async (tx, _id, { known }) => {
        const email = known[0]?.details['email'] ?? '';
        const wanted = known.filter(({ state }) => state !== 'cancelled');
        return (await isStopped(tx, email)) ? { companyId: null, wanted } : null;
      },
    });
    this.reminders.register({
      kind: KIND,
      audience: 'company',
      essential: true,
      template: AddressStoppedMail,
      load: async (tx, { companyId }, { details: { email = '' } }) => {
        if (!companyId || !(await isStopped(tx, email))) return null;
        const company = (await this.names.nameOf(tx, companyId)) ?? '';
        return { name: await nameAt(tx, email), email, company };
      },
    });
  }

  /** Tells the administrators of that company, but for the one at the address itself. */
  async tell(tx: EntityManager, companyId: string, email: string, at: Date): Promise<void> {
    const members = await this.accounts.membersOf(tx, companyId);
    const admins = members.filter((member) => hasRole(member, 'company_admin') && member.email !== email);
    await this.reminders.reconcile(
      tx,
      { type: SUBJECT, id: newId(), companyId },
      admins.map((admin) => ({ kind: KIND, to: recipientOf(admin), dueAt: at, details: { email } })),
    );
  }
}

const recipientOf = ({ userId, email, name, locale }: Recipient): Recipient => ({ userId, email, name, locale });
