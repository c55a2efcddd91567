import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { type AccountChange, type AccountMail, AccountMails } from '../../accounts/index.js';
import { Reminders } from '../planning/reminders.service.js';

/** The mails of the accounts room as reminders that are due at once. Their link is sealed until the mail is composed. */
@Injectable()
export class ReminderAccountMails extends AccountMails {
  constructor(private readonly reminders: Reminders) {
    super();
  }

  async due(
    tx: EntityManager,
    { kind, id, companyId, to, dueAt, expiresAt, link, details }: AccountMail,
  ): Promise<void> {
    const facts = { ...details, link, expiresAt: expiresAt.toISOString() };
    const subject = { type: `account-${kind}`, id, companyId };
    await this.reminders.reconcile(tx, subject, [{ kind: `accounts.${kind}`, to, dueAt, details: facts }]);
  }

  async changed(
    tx: EntityManager,
    { userId, email, name, locale }: AccountMail['to'],
    change: AccountChange,
    at: Date,
  ): Promise<void> {
    const to = { userId, email, name, locale };
    const subject = { type: 'account-changed', id: newId(), companyId: null };
    await this.reminders.reconcile(tx, subject, [{ kind: 'accounts.changed', to, dueAt: at, details: { change } }]);
  }
}
