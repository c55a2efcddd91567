import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../database/index.js';
import type { SubjectPage } from '../notifications/index.js';
import { SWEEP_BATCH, type Topic } from './webhook.rules.js';

/** Locks a company's receivers until the transaction ends. */
export async function lockWebhooks(tx: EntityManager, companyId: string): Promise<void> {
  await run(tx, `select pg_advisory_xact_lock(hashtextextended('webhooks ' || $1, 0))`, [companyId]);
}

/** Replaces a receiver's secret; the present one becomes the previous one, until `previousUntil`. */
export async function rotateSecret(
  tx: EntityManager,
  id: string,
  { secret, previousUntil, at }: { secret: string; previousUntil: Date; at: Date },
): Promise<void> {
  await run(
    tx,
    `update webhooks set previous_secret = secret, previous_until = $3, secret = $2, updated_at = $4 where id = $1`,
    [id, secret, previousUntil, at],
  );
}

/** Ids of receivers disabled since `recent`. */
export async function disabledWebhooks(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from webhooks where ($1::uuid is null or id > $1) and disabled_at >= $3 order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** A message as the SQL function `announce_to_webhooks` takes it. */
export interface NewMessage {
  readonly companyId: string;
  readonly topic: Topic;
  readonly type: string;
  readonly about: string;
  readonly body: string;
  readonly at: Date;
}

/** Writes a message for each active receiver of its topic, in any scope; gives their ids. Repeated facts are skipped. */
export async function addMessages(tx: EntityManager, message: NewMessage): Promise<string[]> {
  const { companyId, topic, type, about, body, at } = message;
  const added = await rows<{ id: string }>(
    tx,
    'select announce_to_webhooks as id from announce_to_webhooks($1, $2, $3, $4, $5, $6)',
    [companyId, topic, type, about, body, at],
  );
  return added.map(({ id }) => id);
}

/** A message claimed for sending, with its receiver's encrypted secrets. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly companyId: string;
  readonly body: string;
  readonly attempts: number;
  readonly claimedAt: Date;
  readonly createdAt: Date;
  readonly url: string;
  readonly secret: string;
  readonly previousSecret: string | null;
  readonly previousUntil: Date | null;
}

/** Claims a message that is due, or whose claim is older than `abandonedBefore`. Null when it is not to be sent now. */
export function claimDelivery(
  tx: EntityManager,
  id: string,
  now: Date,
  abandonedBefore: Date,
): Promise<ClaimedDelivery | null> {
  return one<ClaimedDelivery>(
    tx,
    `update webhook_deliveries d set state = 'sending', claimed_at = $2, attempts = d.attempts + 1, updated_at = $2
     from webhooks w where d.id = $1 and w.id = d.webhook_id and w.state = 'active'
       and ((d.state = 'due' and d.try_at <= $2) or (d.state = 'sending' and d.claimed_at < $3))
     returning d.id, d.webhook_id, d.company_id, d.body, d.attempts, d.claimed_at, d.created_at, w.url, w.secret,
       w.previous_secret, w.previous_until`,
    [id, now, abandonedBefore],
  );
}

/** Ids of messages that are due, or whose claim is older than `abandonedBefore`. */
export async function dueDeliveries(tx: EntityManager, now: Date, abandonedBefore: Date): Promise<string[]> {
  const due = await rows<{ id: string }>(
    tx,
    `select d.id from webhook_deliveries d join webhooks w on w.id = d.webhook_id and w.state = 'active'
     where (d.state = 'due' and d.try_at <= $1) or (d.state = 'sending' and d.claimed_at < $2)
     order by d.try_at limit ${SWEEP_BATCH}`,
    [now, abandonedBefore],
  );
  return due.map(({ id }) => id);
}

/** When a receiver last accepted a message. Locks it, so that two failures disable it once. */
export async function lastSuccessOf(tx: EntityManager, webhookId: string): Promise<Date | null> {
  const found = await one<{ lastSuccessAt: Date | null }>(
    tx,
    'select last_success_at from webhooks where id = $1 for update',
    [webhookId],
  );
  return found?.lastSuccessAt ?? null;
}
