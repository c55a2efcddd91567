import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WebhookDisabledMail } from '#templates/mail/reminders/webhook-disabled';
import { Accounts } from '../../accounts/index.js';
import { Reminders } from '../reminders.service.js';
import { webhookById } from './webhooks.queries.js';

const kind = 'webhooks.disabled';

/** Tells those who administer a company that its system gets no more messages. */
@Injectable()
export class WebhookMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind,
      essential: true,
      template: WebhookDisabledMail,
      async load(tx, { id, companyId }) {
        const webhook = companyId ? await webhookById(tx, companyId, id) : null;
        if (webhook?.state !== 'disabled') return null;
        return { id, host: new URL(webhook.url).host, because: webhook.disabledBecause ?? 'failures' };
      },
    });
  }

  async tellDisabled(tx: EntityManager, { webhookId, companyId }: { webhookId: string; companyId: string }, at: Date) {
    const members = await this.accounts.membersOf(tx, companyId);
    const wanted = members
      .filter(({ roles }) => roles.includes('company_admin'))
      .map(({ userId, email, name, locale }) => ({ kind, to: { userId, email, name, locale }, dueAt: at }));
    await this.reminders.reconcile(tx, { type: 'webhook', id: webhookId, companyId }, wanted);
  }
}
