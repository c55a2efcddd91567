import { DAY, HOUR, MINUTE, SECOND } from '#libs/clock';
import type { Limit } from '../web/index.js';

/** What a receiver can subscribe to: the first part of a message's type. */
export const topics = ['reminder', 'deadline', 'assessment', 'audit', 'distinction', 'course'] as const;
export type Topic = (typeof topics)[number];

/** The type of a message; `ping` is a test sent by hand. */
export type WebhookType =
  | 'ping'
  | 'reminder.sent'
  | 'deadline.set'
  | 'deadline.changed'
  | 'deadline.cancelled'
  | 'assessment.submitted'
  | 'audit.state_changed'
  | 'distinction.issued'
  | 'distinction.suspended'
  | 'distinction.reinstated'
  | 'distinction.revoked'
  | 'distinction.expired'
  | 'distinction.superseded'
  | 'distinction.surrendered'
  | 'distinction.renamed'
  | 'distinction.followed_up'
  | 'course.completed';

export type DeliveryState = 'due' | 'sending' | 'delivered' | 'failed';

/** Why a receiver was disabled: it answered 410, it took nothing for two days, or a person disabled it. */
export type DisableReason = 'gone' | 'failures' | 'person';

/** Receivers per company. */
export const MAX_WEBHOOKS = 5;

/** Length of a receiver's URL. */
export const MAX_URL_LENGTH = 500;

/** Messages that a receiver's page lists. */
export const MAX_SHOWN_DELIVERIES = 50;

/** Tests and repeated messages per company. */
export const MANUAL_SENDS: Limit = { name: 'webhook-by-hand', points: 20, seconds: (10 * MINUTE) / SECOND };

/** After how long a claimed message may be claimed by another process. */
export const CLAIM_TIMEOUT = 2 * MINUTE;

/** Messages that a worker sends at once, and that one sweep enqueues. */
export const SEND_CONCURRENCY = 4;
export const SWEEP_BATCH = 5000;

/** For how long a replaced secret signs too. */
export const ROTATION_PERIOD = 24 * HOUR;

/** For how long ended messages are kept. */
export const DELIVERY_RETENTION = 30 * DAY;

// as Standard Webhooks recommends, up to two days after the first attempt
const retryDelays = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 16 * HOUR];

/** When a failed message is tried again; null when it is given up. @param attempts made so far */
export function retryAt(attempts: number, now: Date): Date | null {
  const delay = retryDelays[attempts - 1];
  return delay === undefined ? null : new Date(now.getTime() + delay);
}

/** A message as it is sent: the path in it becomes an address of the site. */
export function messageFor(body: string, origin: string): string {
  const { data, ...rest } = JSON.parse(body) as { data: { url?: string } };
  return JSON.stringify({ ...rest, data: data.url ? { ...data, url: `${origin}${data.url}` } : data });
}

/** What an attempt means for the message and its receiver. */
export type Verdict =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry'; readonly at: Date }
  /** Given up; `disable`: its receiver is disabled with it. */
  | { readonly kind: 'failed'; readonly disable: Exclude<DisableReason, 'person'> | null };

/**
 * What follows from a response: 2xx is success, 410 means "send nothing more"; anything else, redirects included, is
 * retried. A receiver that has accepted nothing since the message was created is disabled when the message is given up.
 * @param attempt its HTTP status, null without a response, and how many attempts were made
 */
export function verdictOn(
  attempt: { readonly status: number | null; readonly attempts: number },
  history: { readonly createdAt: Date; readonly lastSuccessAt: Date | null },
  now: Date,
): Verdict {
  const { status, attempts } = attempt;
  if (status !== null && status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'failed', disable: 'gone' };
  const at = retryAt(attempts, now);
  if (at) return { kind: 'retry', at };
  const silent = history.lastSuccessAt === null || history.lastSuccessAt < history.createdAt;
  return { kind: 'failed', disable: silent ? 'failures' : null };
}
