import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { postWebhook, type WebhookAnswer, WebhookFailure, webhookHeaders } from '#libs/webhooks';
import { CONFIG, type Config } from '../config/index.js';
import { Database, system } from '../database/index.js';
import { SEND_WEBHOOK } from './announcer.js';
import { WebhookMails } from './webhook-mails.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { deleteEnded, disableWebhook, endAttempt } from './webhook-deliveries.js';
import { CLAIM_TIMEOUT, DELIVERY_RETENTION, messageFor, SEND_CONCURRENCY, verdictOn } from './webhook.rules.js';
import { claimDelivery, type ClaimedDelivery, dueDeliveries, lastSuccessOf } from './webhooks.queries.js';

const DELETE_ENDED = 'webhooks.forget';

/**
 * Sends messages one at a time: claims (committed), posts, records the response. After a crash in between another process
 * takes the claim over; the message then arrives twice, with the same id.
 */
@Injectable()
export class WebhookSender implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly secrets: WebhookSecrets,
    private readonly mails: WebhookMails,
    @Inject(CONFIG) private readonly config: Pick<Config, 'webhooksAllowPrivate' | 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    this.jobs.define(SEND_WEBHOOK, {
      handle: (id) => this.send(id),
      sweep: () => this.due(),
      concurrency: SEND_CONCURRENCY,
    });
  }

  async send(id: string): Promise<void> {
    const work = system(SEND_WEBHOOK, id);
    const claimed = await this.db.as(work, (tx) => claimDelivery(tx, id, this.clock.now(), this.abandonedBefore()));
    if (!claimed) return;
    const answer = await this.post(claimed).catch((error: unknown) => {
      if (error instanceof WebhookFailure) return error;
      throw error;
    });
    await this.db.change(work, { what: SEND_WEBHOOK, subject: id }, (tx) => this.record(tx, claimed, answer));
  }

  private due(): Promise<string[]> {
    return this.db.as(system(SEND_WEBHOOK), (tx) => dueDeliveries(tx, this.clock.now(), this.abandonedBefore()));
  }

  private async post(claimed: ClaimedDelivery): Promise<WebhookAnswer> {
    const at = this.clock.now();
    const { id, url, secret, previousSecret, previousUntil } = claimed;
    const body = messageFor(claimed.body, this.config.publicUrl);
    const sealed = previousSecret && previousUntil && previousUntil > at ? [secret, previousSecret] : [secret];
    const secrets = await Promise.all(sealed.map((one) => this.secrets.open(one)));
    const headers = webhookHeaders({ id, at, body, secrets });
    return postWebhook(url, { headers, body }, { allowPrivate: this.config.webhooksAllowPrivate });
  }

  private async record(
    tx: EntityManager,
    claimed: ClaimedDelivery,
    answer: WebhookAnswer | WebhookFailure,
  ): Promise<void> {
    const at = this.clock.now();
    const answered = answer instanceof WebhookFailure ? null : answer;
    const history = { createdAt: claimed.createdAt, lastSuccessAt: await lastSuccessOf(tx, claimed.webhookId) };
    const status = answered?.status ?? null;
    const verdict = verdictOn({ status, attempts: claimed.attempts }, history, at);
    const error = answer instanceof WebhookFailure ? answer.message : null;
    await endAttempt(tx, claimed, verdict, { at, status, body: answered?.body ?? null, error });
    if (verdict.kind !== 'failed' || !verdict.disable) return;
    if (await disableWebhook(tx, claimed.webhookId, verdict.disable, at)) {
      await this.mails.refresh(tx, claimed.webhookId);
    }
  }

  /** Deletes messages that ended longer ago than `DELIVERY_RETENTION`. @returns how many */
  forget(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - DELIVERY_RETENTION);
    const change = { what: 'webhooks.delete-ended', subject: null };
    return this.db.change(system(DELETE_ENDED), change, (tx) => deleteEnded(tx, before));
  }

  private abandonedBefore(): Date {
    return new Date(this.clock.now().getTime() - CLAIM_TIMEOUT);
  }
}
