import type { EntityManager } from 'typeorm';
import type { SubjectPage } from '../notifications/index.js';
import type { Topic, Verdict } from './webhook.rules.js';

/** A receiver: a company's own system. */
export interface WebhookRow {
  readonly id: string;
  readonly companyId: string;
  readonly url: string;
  readonly topics: readonly Topic[];
  readonly state: 'active' | 'disabled';
  readonly disabledBecause: 'gone' | 'failures' | 'person' | null;
  readonly disabledAt: Date | null;
  readonly lastSuccessAt: Date | null;
  /** Until when the secret before this one signs too. */
  readonly previousUntil: Date | null;
  readonly createdAt: Date;
}

const columns = `w.id, w.company_id as "companyId", w.url, w.topics, w.state, w.disabled_because as "disabledBecause",
  w.disabled_at as "disabledAt", w.last_success_at as "lastSuccessAt", w.previous_until as "previousUntil",
  w.created_at as "createdAt"`;

export function webhooksOf(tx: EntityManager, companyId: string): Promise<WebhookRow[]> {
  return tx.query(`select ${columns} from webhooks w where w.company_id = $1 order by w.created_at, w.id`, [companyId]);
}

/** The company's receiver; a stranger's is as good as none. */
export async function webhookById(tx: EntityManager, companyId: string, id: string): Promise<WebhookRow | null> {
  const [row] = await tx.query(`select ${columns} from webhooks w where w.id = $1 and w.company_id = $2`, [
    id,
    companyId,
  ]);
  return row ?? null;
}

/** A receiver of whatever company; in the system's scope. */
export async function anyWebhook(tx: EntityManager, id: string): Promise<WebhookRow | null> {
  const [row] = await tx.query(`select ${columns} from webhooks w where w.id = $1`, [id]);
  return row ?? null;
}

/** Ids of receivers that were disabled since `recent`. */
export async function webhooksToTell(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from webhooks where ($1::uuid is null or id > $1) and disabled_at >= $3 order by id limit $2`,
    [after, limit, recent],
  );
  return rows.map(({ id }) => id);
}

/** A message as the log shows it. */
export interface DeliveryRow {
  readonly id: string;
  readonly type: string;
  readonly state: 'due' | 'sending' | 'delivered' | 'failed';
  readonly attempts: number;
  readonly tryAt: Date;
  readonly deliveredAt: Date | null;
  readonly responseStatus: number | null;
  readonly responseBody: string | null;
  readonly lastError: string | null;
  readonly body: string;
  readonly createdAt: Date;
}

/** The newest messages to a receiver. */
export function deliveriesOf(tx: EntityManager, webhookId: string, limit: number): Promise<DeliveryRow[]> {
  return tx.query(
    `select id, type, state, attempts, try_at as "tryAt", delivered_at as "deliveredAt",
       response_status as "responseStatus", response_body as "responseBody", last_error as "lastError", body,
       created_at as "createdAt"
     from webhook_deliveries where webhook_id = $1 order by created_at desc, id desc limit $2`,
    [webhookId, limit],
  );
}

/** A message that this process has taken upon itself to send, with the receiver's sealed secrets. */
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

/** Takes a message that is due, or whose claim is older than `abandonedBefore`. Null: it is not to be sent now. */
export async function claimDelivery(
  tx: EntityManager,
  id: string,
  now: Date,
  abandonedBefore: Date,
): Promise<ClaimedDelivery | null> {
  const [rows]: [ClaimedDelivery[], number] = await tx.query(
    `update webhook_deliveries d set state = 'sending', claimed_at = $2, attempts = d.attempts + 1, updated_at = $2
     from webhooks w where d.id = $1 and w.id = d.webhook_id and w.state = 'active'
       and ((d.state = 'due' and d.try_at <= $2) or (d.state = 'sending' and d.claimed_at < $3))
     returning d.id, d.webhook_id as "webhookId", d.company_id as "companyId", d.body, d.attempts,
       d.claimed_at as "claimedAt", d.created_at as "createdAt", w.url, w.secret,
       w.previous_secret as "previousSecret", w.previous_until as "previousUntil"`,
    [id, now, abandonedBefore],
  );
  return rows[0] ?? null;
}

/** The ids of all that is due or was abandoned. */
export async function dueDeliveries(tx: EntityManager, now: Date, abandonedBefore: Date): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select d.id from webhook_deliveries d join webhooks w on w.id = d.webhook_id and w.state = 'active'
     where (d.state = 'due' and d.try_at <= $1) or (d.state = 'sending' and d.claimed_at < $2)
     order by d.try_at limit 5000`,
    [now, abandonedBefore],
  );
  return rows.map(({ id }) => id);
}

/** When the receiver last took anything; locks it, so that two failures switch it off once. */
export async function lastSuccessOf(tx: EntityManager, webhookId: string): Promise<Date | null> {
  const [row] = await tx.query('select last_success_at as at from webhooks where id = $1 for update', [webhookId]);
  return row?.at ?? null;
}

/** Writes down how an attempt ended. A claim that somebody else has taken over is no longer ours to end. */
export async function endAttempt(
  tx: EntityManager,
  delivery: Pick<ClaimedDelivery, 'id' | 'claimedAt' | 'webhookId'>,
  verdict: Verdict,
  outcome: {
    readonly at: Date;
    readonly status: number | null;
    readonly body: string | null;
    readonly error: string | null;
  },
): Promise<void> {
  const state = verdict.kind === 'retry' ? 'due' : verdict.kind;
  await tx.query(
    `update webhook_deliveries set state = $3, claimed_at = null, try_at = coalesce($4, try_at),
       delivered_at = case when $3 = 'delivered' then $5::timestamptz end, response_status = $6, response_body = $7,
       last_error = $8, updated_at = $5
     where id = $1 and state = 'sending' and claimed_at = $2`,
    [
      delivery.id,
      delivery.claimedAt,
      state,
      verdict.kind === 'retry' ? verdict.at : null,
      outcome.at,
      outcome.status,
      outcome.body,
      outcome.error,
    ],
  );
  if (verdict.kind !== 'delivered') return;
  await tx.query('update webhooks set last_success_at = $2 where id = $1', [delivery.webhookId, outcome.at]);
}

/** Nothing more is sent there: what waits is given up. False when it was switched off already. */
export async function disableWebhook(
  tx: EntityManager,
  id: string,
  because: 'gone' | 'failures' | 'person',
  at: Date,
): Promise<boolean> {
  const [, changed] = await tx.query(
    `update webhooks set state = 'disabled', disabled_because = $2, disabled_at = $3, updated_at = $3
     where id = $1 and state = 'active'`,
    [id, because, at],
  );
  if (changed === 0) return false;
  await tx.query(
    `update webhook_deliveries set state = 'failed', last_error = 'disabled', updated_at = $2
     where webhook_id = $1 and state = 'due'`,
    [id, at],
  );
  return true;
}

export async function enableWebhook(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query(
    `update webhooks set state = 'active', disabled_because = null, disabled_at = null, updated_at = $2 where id = $1`,
    [id, at],
  );
}

/** Puts a message that has ended on its way again, as the same message. False: it is on its way, or not this receiver's. */
export async function sendAgain(tx: EntityManager, webhookId: string, id: string, at: Date): Promise<boolean> {
  const [, changed] = await tx.query(
    `update webhook_deliveries set state = 'due', attempts = 0, try_at = $3, delivered_at = null, updated_at = $3
     where id = $2 and webhook_id = $1 and state in ('delivered', 'failed')`,
    [webhookId, id, at],
  );
  return changed === 1;
}

/** Messages that ended so long ago that nobody asks any more. */
export async function forgetDeliveries(tx: EntityManager, before: Date): Promise<void> {
  await tx.query(`delete from webhook_deliveries where state in ('delivered', 'failed') and updated_at < $1`, [before]);
}
