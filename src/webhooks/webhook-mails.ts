import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WebhookDisabledMail } from '#templates/webhooks/webhook-disabled.mail';
import { Accounts } from '../accounts/index.js';
import { Reminders, type SubjectWishes } from '../notifications/index.js';
import { anyWebhook, webhookById, webhooksToTell } from './webhooks.queries.js';

const kind = 'webhooks.disabled';

/** Tells those who administer a company that its system gets no more messages. */
@Injectable()
export class WebhookMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'webhook',
      kinds: [kind],
      open: webhooksToTell,
      wanted: (tx, id) => this.wanted(tx, id),
    });
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

  /** Has the administrators told what became of a receiver. */
  async refresh(tx: EntityManager, webhookId: string): Promise<void> {
    await this.reminders.refresh(tx, 'webhook', webhookId);
  }

  private async wanted(tx: EntityManager, webhookId: string): Promise<SubjectWishes | null> {
    const webhook = await anyWebhook(tx, webhookId);
    if (!webhook) return null;
    const { companyId, disabledAt: dueAt, disabledBecause } = webhook;
    // who disabled it by hand knows
    if (!dueAt || disabledBecause === 'person') return { companyId, wanted: [] };
    const members = await this.accounts.membersOf(tx, companyId);
    const admins = members.filter(({ roles }) => roles.includes('company_admin'));
    const wanted = admins.map(({ userId, email, name, locale, since }) => ({
      kind,
      to: { userId, email, name, locale, since },
      dueAt,
    }));
    return { companyId, wanted };
  }
}
