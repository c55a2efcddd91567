import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WebhookDisabledMail } from '#templates/webhooks/webhook-disabled.mail';
import { Accounts } from '../accounts/index.js';
import { hasRole } from '../database/index.js';
import { type DesiredReminders, recipientOf, Reminders } from '../notifications/index.js';
import { WebhookEntity } from './webhook.entity.js';
import { disabledWebhooks } from './webhooks.queries.js';

const kind = 'webhooks.disabled';

/** Mails a company's administrators when a receiver was disabled. */
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
      open: disabledWebhooks,
      desired: (tx, id) => this.desired(tx, id),
    });
    this.reminders.register({
      kind,
      essential: true,
      template: WebhookDisabledMail,
      async load(tx, { id, companyId }) {
        const webhook = companyId ? await tx.findOneBy(WebhookEntity, { id, companyId }) : null;
        if (webhook?.state !== 'disabled') return null;
        return { id, host: new URL(webhook.url).host, because: webhook.disabledBecause ?? 'failures' };
      },
    });
  }

  /** Reconciles the mails about a receiver with its state. */
  async refresh(tx: EntityManager, webhookId: string): Promise<void> {
    await this.reminders.refresh(tx, 'webhook', webhookId);
  }

  private async desired(tx: EntityManager, webhookId: string): Promise<DesiredReminders | null> {
    const webhook = await tx.findOneBy(WebhookEntity, { id: webhookId });
    if (!webhook) return null;
    const { companyId, disabledAt: dueAt, disabledBecause } = webhook;
    // the person who disabled it knows
    if (!dueAt || disabledBecause === 'person') return { companyId, desired: [] };
    const members = await this.accounts.membersOf(tx, companyId);
    const admins = members.filter((member) => hasRole(member, 'company_admin'));
    const desired = admins.map((admin) => ({ kind, to: recipientOf(admin), dueAt }));
    return { companyId, desired };
  }
}
