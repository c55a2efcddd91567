import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { newWebhookSecret, webhookUrlProblem } from '#libs/webhooks';
import { CONFIG, type Config } from '../config/index.js';
import { afterCommit, Database, type PersonActor, recordAct } from '../database/index.js';
import { Limits, notFound } from '../web/index.js';
import { SEND_WEBHOOK } from './announcer.js';
import { disableWebhook, sendAgain } from './webhook-deliveries.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';
import {
  MANUAL_SENDS,
  MAX_SHOWN_DELIVERIES,
  MAX_WEBHOOKS,
  messageFor,
  ROTATION_PERIOD,
  type Topic,
} from './webhook.rules.js';
import { lockWebhooks, rotateSecret } from './webhooks.queries.js';
import { refuse } from './webhooks.refusals.js';

/** A person who administers a company, in its workspace. */
export type CompanyAdmin = PersonActor & { readonly companyId: string };

/** A receiver without its secrets. */
export type Webhook = Omit<WebhookEntity, 'secret' | 'previousSecret'>;

/** A receiver as a company configures it. */
export interface WebhookSettings {
  readonly url: string;
  readonly topics: Topic[];
}

/** The use cases, and how the act log calls them. */
const acts = {
  add: 'added',
  change: 'changed',
  rotate: 'rotated',
  'switch-off': 'switched-off',
  'switch-on': 'switched-on',
  remove: 'removed',
  ping: 'pinged',
  redeliver: 'redelivered',
} as const;

/** The receivers of a company, for those who administer it. Every change is in the act log. */
@Injectable()
export class CompanyWebhooks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly limits: Limits,
    private readonly secrets: WebhookSecrets,
    @Inject(CONFIG) private readonly config: Pick<Config, 'webhooksAllowPrivate' | 'publicUrl'>,
  ) {}

  list(admin: CompanyAdmin): Promise<Webhook[]> {
    const { companyId } = admin;
    return this.db.as(admin, (tx) =>
      tx.find(WebhookEntity, { where: { companyId }, order: { createdAt: 'asc', id: 'asc' } }),
    );
  }

  /** A receiver and its newest messages, as they were sent. @throws Refused 404 `not-found` */
  async read(admin: CompanyAdmin, id: string): Promise<{ webhook: Webhook; deliveries: WebhookDeliveryEntity[] }> {
    return this.db.as(admin, async (tx) => {
      const webhook = await this.find(tx, admin, id);
      const newest = await tx.find(WebhookDeliveryEntity, {
        where: { webhookId: webhook.id },
        order: { createdAt: 'desc', id: 'desc' },
        take: MAX_SHOWN_DELIVERIES,
      });
      const deliveries = newest.map((one) => ({ ...one, body: messageFor(one.body, this.config.publicUrl) }));
      return { webhook, deliveries };
    });
  }

  /**
   * Adds a receiver. Its secret is returned this once.
   * @throws Refused `webhooks.too-many`; `webhooks.url`, `webhooks.https`, `webhooks.private` at the field `url`
   */
  async add(admin: CompanyAdmin, { url, topics }: WebhookSettings): Promise<{ id: string; secret: string }> {
    this.requireUsable(url);
    const { companyId, userId } = admin;
    const secret = newWebhookSecret();
    const sealed = await this.secrets.seal(secret);
    const id = newId();
    await this.act(admin, id, 'add', async (tx, at) => {
      await lockWebhooks(tx, companyId);
      if ((await tx.countBy(WebhookEntity, { companyId })) >= MAX_WEBHOOKS) {
        throw refuse('webhooks.too-many', { params: { n: MAX_WEBHOOKS } });
      }
      const webhook = { id, companyId, url, topics, secret: sealed, state: 'active', createdBy: userId } as const;
      await tx.insert(WebhookEntity, { ...webhook, createdAt: at, updatedAt: at });
    });
    return { id, secret };
  }

  /** @throws as `add`; Refused 404 `not-found` */
  async change(admin: CompanyAdmin, id: string, { url, topics }: WebhookSettings): Promise<void> {
    this.requireUsable(url);
    await this.act(admin, id, 'change', async (tx, at) => {
      await this.find(tx, admin, id);
      await tx.update(WebhookEntity, { id }, { url, topics, updatedAt: at });
    });
  }

  /** Replaces the secret; the new one is returned this once. Both sign for `ROTATION_PERIOD`. @throws Refused 404 */
  async rotate(admin: CompanyAdmin, id: string): Promise<string> {
    const secret = newWebhookSecret();
    const sealed = await this.secrets.seal(secret);
    await this.act(admin, id, 'rotate', async (tx, at) => {
      await this.find(tx, admin, id);
      const previousUntil = new Date(at.getTime() + ROTATION_PERIOD);
      await rotateSecret(tx, id, { secret: sealed, previousUntil, at });
    });
    return secret;
  }

  async switchOff(admin: CompanyAdmin, id: string): Promise<void> {
    await this.act(admin, id, 'switch-off', async (tx, at) => {
      await this.find(tx, admin, id);
      await disableWebhook(tx, id, 'person', at);
    });
  }

  async switchOn(admin: CompanyAdmin, id: string): Promise<void> {
    await this.act(admin, id, 'switch-on', async (tx, at) => {
      await this.find(tx, admin, id);
      const active = { state: 'active', disabledBecause: null, disabledAt: null, updatedAt: at } as const;
      await tx.update(WebhookEntity, { id }, active);
    });
  }

  async remove(admin: CompanyAdmin, id: string): Promise<void> {
    await this.act(admin, id, 'remove', async (tx) => {
      await this.find(tx, admin, id);
      await tx.delete(WebhookEntity, { id });
    });
  }

  /** Sends a test message. @throws Refused `webhooks.off`, 404 `not-found`, 429 */
  async ping(admin: CompanyAdmin, id: string): Promise<void> {
    const { companyId } = admin;
    await this.limits.take(MANUAL_SENDS, companyId);
    const delivery = newId();
    await this.act(admin, id, 'ping', async (tx, at) => {
      await this.requireActive(tx, admin, id);
      const body = JSON.stringify({ type: 'ping', timestamp: at.toISOString(), data: { companyId } });
      const message = { id: delivery, webhookId: id, companyId, type: 'ping', about: `ping ${delivery}`, body };
      const due = { state: 'due', tryAt: at, createdAt: at, updatedAt: at } as const;
      await tx.insert(WebhookDeliveryEntity, { ...message, ...due });
      afterCommit(tx, () => void this.jobs.enqueue(SEND_WEBHOOK, delivery));
    });
  }

  /** Sends an ended message again, with the same id. @throws Refused `webhooks.off`, `webhooks.under-way`, 404 `not-found`, 429 */
  async redeliver(admin: CompanyAdmin, id: string, deliveryId: string): Promise<void> {
    if (!isId(deliveryId)) throw notFound();
    await this.limits.take(MANUAL_SENDS, admin.companyId);
    await this.act(admin, id, 'redeliver', async (tx, at) => {
      await this.requireActive(tx, admin, id);
      if (!(await tx.existsBy(WebhookDeliveryEntity, { id: deliveryId, webhookId: id }))) throw notFound();
      if (!(await sendAgain(tx, id, deliveryId, at))) throw refuse('webhooks.under-way');
      afterCommit(tx, () => void this.jobs.enqueue(SEND_WEBHOOK, deliveryId));
    });
  }

  private async act(
    admin: CompanyAdmin,
    id: string,
    verb: keyof typeof acts,
    work: (tx: EntityManager, at: Date) => Promise<void>,
  ): Promise<void> {
    await this.db.change(admin, { what: `webhooks.${verb}`, subject: id }, async (tx) => {
      const at = this.clock.now();
      await work(tx, at);
      const subject = { type: 'webhook', id };
      await recordAct(tx, admin, { at, act: `webhooks.${acts[verb]}`, subject, companyId: admin.companyId });
    });
  }

  private async find(tx: EntityManager, { companyId }: CompanyAdmin, id: string): Promise<Webhook> {
    const webhook = isId(id) ? await tx.findOneBy(WebhookEntity, { id, companyId }) : null;
    if (!webhook) throw notFound();
    return webhook;
  }

  private async requireActive(tx: EntityManager, admin: CompanyAdmin, id: string): Promise<void> {
    if ((await this.find(tx, admin, id)).state !== 'active') throw refuse('webhooks.off');
  }

  private requireUsable(url: string): void {
    const problem = webhookUrlProblem(url, this.config.webhooksAllowPrivate);
    if (problem) throw refuse(`webhooks.${problem}`, { status: 422, field: 'url' });
  }
}
