import { HOUR, MINUTE, SECOND } from '#libs/clock';

/** What a company's system can hear about: the first part of a message's type. */
export const topics = ['reminder', 'deadline', 'assessment', 'audit', 'distinction', 'course'] as const;
export type Topic = (typeof topics)[number];

/** A message's type, as receivers read it; `ping` only tests the way. */
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
  | 'distinction.renamed'
  | 'distinction.followed_up'
  | 'course.completed';

/** How many receivers a company may have. */
export const mostWebhooks = 5;

/** How long a message that is being sent may be silent before another process takes it over. */
export const CLAIM_LASTS = 2 * MINUTE;

/** For how long a secret that was replaced still signs too. */
export const ROTATION_LASTS = 24 * HOUR;

// what the standard recommends, up to two days after the first try
const waits = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 16 * HOUR];

/** When a message that failed is tried again; null: it is given up. @param attempts how often it was tried */
export function retryAt(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
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
  /** Given up. `disable`: nothing more is sent there, because the receiver said so or has not answered for two days. */
  | { readonly kind: 'failed'; readonly disable: 'gone' | 'failures' | null };

/**
 * What follows from an answer. 2xx is success and 410 means "send me nothing more"; all else, redirects too, is tried
 * again. A receiver that took nothing since a message was written is switched off with it.
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
