import { type EntityManager, In, LessThan } from 'typeorm';
import { WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';
import type { DisableReason, Verdict } from './webhook.rules.js';
import type { ClaimedDelivery } from './webhooks.queries.js';

/** How an attempt ended. `status` and `body` are null without a response. */
export interface Outcome {
  readonly at: Date;
  readonly status: number | null;
  readonly body: string | null;
  readonly error: string | null;
}

/** Records an attempt; changes nothing when another process has claimed the message since. */
export async function endAttempt(
  tx: EntityManager,
  { id, claimedAt, webhookId }: Pick<ClaimedDelivery, 'id' | 'claimedAt' | 'webhookId'>,
  verdict: Verdict,
  { at, status, body, error }: Outcome,
): Promise<void> {
  const claimed = { id, state: 'sending', claimedAt } as const;
  await tx.update(WebhookDeliveryEntity, claimed, {
    state: verdict.kind === 'retry' ? 'due' : verdict.kind,
    claimedAt: null,
    ...(verdict.kind === 'retry' ? { tryAt: verdict.at } : {}),
    deliveredAt: verdict.kind === 'delivered' ? at : null,
    responseStatus: status,
    responseBody: body,
    lastError: error,
    updatedAt: at,
  });
  if (verdict.kind === 'delivered') await tx.update(WebhookEntity, { id: webhookId }, { lastSuccessAt: at });
}

/** Disables a receiver and gives up its waiting messages. False when it was disabled already. */
export async function disableWebhook(
  tx: EntityManager,
  id: string,
  disabledBecause: DisableReason,
  at: Date,
): Promise<boolean> {
  const active = { id, state: 'active' } as const;
  const disabled = { state: 'disabled', disabledBecause, disabledAt: at, updatedAt: at } as const;
  const { affected } = await tx.update(WebhookEntity, active, disabled);
  if (affected !== 1) return false;
  const waiting = { webhookId: id, state: 'due' } as const;
  await tx.update(WebhookDeliveryEntity, waiting, { state: 'failed', lastError: 'disabled', updatedAt: at });
  return true;
}

/** Schedules an ended message again, with the same id. False when it has not ended, or is not this receiver's. */
export async function sendAgain(tx: EntityManager, webhookId: string, id: string, at: Date): Promise<boolean> {
  const ended = { id, webhookId, state: In(['delivered', 'failed']) };
  const due = { state: 'due', attempts: 0, tryAt: at, deliveredAt: null, updatedAt: at } as const;
  const { affected } = await tx.update(WebhookDeliveryEntity, ended, due);
  return affected === 1;
}

/** Deletes messages that ended before that time. */
export async function deleteEnded(tx: EntityManager, before: Date): Promise<number> {
  const { affected } = await tx.delete(WebhookDeliveryEntity, {
    state: In(['delivered', 'failed']),
    updatedAt: LessThan(before),
  });
  return affected ?? 0;
}
