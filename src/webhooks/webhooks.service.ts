import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { newWebhookSecret, webhookUrlProblem } from '#libs/webhooks';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, afterCommit, Database, recordAct } from '../database/index.js';
import { type Limit, Limits, notFound, Refused } from '../web/index.js';
import { SEND_WEBHOOK } from './announcer.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { messageFor, mostWebhooks, ROTATION_LASTS, type Topic } from './webhook.rules.js';
import {
  deliveriesOf,
  type DeliveryRow,
  disableWebhook,
  enableWebhook,
  sendAgain,
  webhookById,
  type WebhookRow,
  webhooksOf,
} from './webhooks.queries.js';

/** How often somebody may have messages sent by hand. */
const byHand: Limit = { name: 'webhook-by-hand', points: 20, seconds: 600 };
const shownDeliveries = 50;

/** A person who administers a company, in its workspace. */
export type CompanyAdmin = Extract<Actor, { kind: 'person' }> & { readonly companyId: string };

/** Where messages go, and which. */
export interface WebhookWishes {
  readonly url: string;
  readonly topics: readonly Topic[];
}

/** The receivers of a company: registered, changed, tested, switched off and on, removed. Each act is on record. */
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

  list(admin: CompanyAdmin): Promise<WebhookRow[]> {
    return this.db.as(admin, (tx) => webhooksOf(tx, admin.companyId));
  }

  /** @throws Refused `not-found` */
  async read(admin: CompanyAdmin, id: string): Promise<{ webhook: WebhookRow; deliveries: DeliveryRow[] }> {
    return this.db.as(admin, async (tx) => {
      const webhook = await this.find(tx, admin, id);
      const deliveries = await deliveriesOf(tx, webhook.id, shownDeliveries);
      const asSent = (body: string) => messageFor(body, this.config.publicUrl);
      return { webhook, deliveries: deliveries.map((one) => ({ ...one, body: asSent(one.body) })) };
    });
  }

  /**
   * Adds a receiver. Its secret is told this once.
   * @throws Refused `webhooks.too-many`; `webhooks.url`, `webhooks.https`, `webhooks.private` at the field `url`
   */
  async add(admin: CompanyAdmin, { url, topics }: WebhookWishes): Promise<{ id: string; secret: string }> {
    this.requireUsable(url);
    const secret = newWebhookSecret();
    const sealed = await this.secrets.seal(secret);
    const id = newId();
    await this.act(admin, id, 'added', async (tx, at) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('webhooks ' || $1, 0))`, [admin.companyId]);
      if ((await webhooksOf(tx, admin.companyId)).length >= mostWebhooks) {
        throw new Refused('webhooks.too-many', { params: { n: mostWebhooks } });
      }
      await tx.query(
        `insert into webhooks (id, company_id, url, topics, secret, state, created_by, created_at, updated_at)
         values ($1, $2, $3, $4, $5, 'active', $6, $7, $7)`,
        [id, admin.companyId, url, topics, sealed, admin.userId, at],
      );
    });
    return { id, secret };
  }

  /** @throws as `add`; Refused `not-found` */
  async change(admin: CompanyAdmin, id: string, { url, topics }: WebhookWishes): Promise<void> {
    this.requireUsable(url);
    await this.act(admin, id, 'changed', async (tx, at) => {
      await this.find(tx, admin, id);
      await tx.query('update webhooks set url = $2, topics = $3, updated_at = $4 where id = $1', [id, url, topics, at]);
    });
  }

  /** Another secret, told this once; for a day, messages are signed with the one before too. */
  async rotate(admin: CompanyAdmin, id: string): Promise<string> {
    const secret = newWebhookSecret();
    const sealed = await this.secrets.seal(secret);
    await this.act(admin, id, 'rotated', async (tx, at) => {
      await this.find(tx, admin, id);
      await tx.query(
        `update webhooks set previous_secret = secret, previous_until = $3, secret = $2, updated_at = $4 where id = $1`,
        [id, sealed, new Date(at.getTime() + ROTATION_LASTS), at],
      );
    });
    return secret;
  }

  async switchOff(admin: CompanyAdmin, id: string): Promise<void> {
    await this.act(admin, id, 'switched-off', async (tx, at) => {
      await this.find(tx, admin, id);
      await disableWebhook(tx, id, 'person', at);
    });
  }

  async switchOn(admin: CompanyAdmin, id: string): Promise<void> {
    await this.act(admin, id, 'switched-on', async (tx, at) => {
      await this.find(tx, admin, id);
      await enableWebhook(tx, id, at);
    });
  }

  async remove(admin: CompanyAdmin, id: string): Promise<void> {
    await this.act(admin, id, 'removed', async (tx) => {
      await this.find(tx, admin, id);
      await tx.query('delete from webhooks where id = $1', [id]);
    });
  }

  /** Sends a message that only tests the way. @throws Refused `webhooks.off`, `not-found`, 429 */
  async ping(admin: CompanyAdmin, id: string): Promise<void> {
    await this.limits.take(byHand, admin.companyId);
    const delivery = newId();
    await this.act(admin, id, 'pinged', async (tx, at) => {
      await this.requireActive(tx, admin, id);
      const body = JSON.stringify({ type: 'ping', timestamp: at.toISOString(), data: { companyId: admin.companyId } });
      await tx.query(
        `insert into webhook_deliveries (id, webhook_id, company_id, type, about, body, state, try_at, created_at, updated_at)
         values ($1, $2, $3, 'ping', $4, $5, 'due', $6, $6, $6)`,
        [delivery, id, admin.companyId, `ping ${delivery}`, body, at],
      );
      afterCommit(tx, () => void this.jobs.enqueue(SEND_WEBHOOK, delivery));
    });
  }

  /** Sends a message again, as the same message. @throws Refused `webhooks.off`, `webhooks.under-way`, `not-found`, 429 */
  async redeliver(admin: CompanyAdmin, id: string, deliveryId: string): Promise<void> {
    if (!isId(deliveryId)) throw notFound();
    await this.limits.take(byHand, admin.companyId);
    await this.act(admin, id, 'redelivered', async (tx, at) => {
      await this.requireActive(tx, admin, id);
      const [known] = await tx.query('select 1 from webhook_deliveries where id = $1 and webhook_id = $2', [
        deliveryId,
        id,
      ]);
      if (!known) throw notFound();
      if (!(await sendAgain(tx, id, deliveryId, at))) throw new Refused('webhooks.under-way');
      afterCommit(tx, () => void this.jobs.enqueue(SEND_WEBHOOK, deliveryId));
    });
  }

  private async act(
    admin: CompanyAdmin,
    id: string,
    what: string,
    work: (tx: EntityManager, at: Date) => Promise<void>,
  ): Promise<void> {
    await this.db.as(admin, async (tx) => {
      const at = this.clock.now();
      await work(tx, at);
      const { companyId } = admin;
      await recordAct(tx, admin, { at, act: `webhooks.${what}`, subject: { type: 'webhook', id }, companyId });
    });
  }

  private async find(tx: EntityManager, admin: CompanyAdmin, id: string): Promise<WebhookRow> {
    const webhook = isId(id) ? await webhookById(tx, admin.companyId, id) : null;
    if (!webhook) throw notFound();
    return webhook;
  }

  private async requireActive(tx: EntityManager, admin: CompanyAdmin, id: string): Promise<void> {
    if ((await this.find(tx, admin, id)).state !== 'active') throw new Refused('webhooks.off');
  }

  private requireUsable(url: string): void {
    const problem = webhookUrlProblem(url, this.config.webhooksAllowPrivate);
    if (problem) throw new Refused(`webhooks.${problem}`, { status: 422, field: 'url' });
  }
}
