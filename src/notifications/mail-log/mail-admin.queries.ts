import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { InboxItem } from '../../tasks/index.js';
import { horizonsOf } from '../control/health.rules.js';
import type { ReminderState, SuppressedBecause } from '../planning/reminder.rules.js';
import { MAILS_PER_PAGE, offsetOf, pagesOf } from './mail-log.rules.js';
import { contains, patternOf } from './search.queries.js';

/** Which mails the page lists, as in its URL. */
export type MailFilter = 'hoy' | 'semana' | 'retenidos' | 'enviados' | 'fallidos' | 'suprimidos' | 'todos';
export const mailFilters: readonly MailFilter[] = [
  'hoy',
  'semana',
  'retenidos',
  'enviados',
  'fallidos',
  'suprimidos',
  'todos',
];

/** What the page lists. */
export interface MailQuestion {
  readonly filter: MailFilter;
  /** In address, name, subject and text. */
  readonly search: string;
  readonly kind: string | null;
  readonly companyId: string | null;
  readonly page: number;
}

/** A mail as the list shows it. */
export interface MailRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly email: string;
  readonly state: ReminderState;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly subjectLine: string | null;
  readonly lastError: string | null;
  readonly suppressedBecause: SuppressedBecause | null;
  readonly tryAt: Date;
  readonly companyId: string | null;
}

/** A mail with everything that is stored of it. */
export interface MailDetail extends MailRow {
  readonly messageId: string;
  readonly locale: 'es' | 'en';
  readonly attempts: number;
  readonly response: string | null;
  readonly bodyText: string | null;
  readonly blankedAt: Date | null;
  readonly resendOf: string | null;
}

const columns = `r.id, r.kind, r.recipient_name as name, r.recipient_email as email, r.state, r.due_at, r.sent_at,
  r.subject_line, r.last_error, r.suppressed_because, r.try_at, r.company_id`;

// $1: now; $2, $3: the end of today and of the next seven days
const conditions: Record<MailFilter, string> = {
  hoy: `r.state in ('due', 'sending') and r.due_at < $2`,
  semana: `r.state in ('due', 'sending') and r.due_at < $3`,
  // held by quiet hours, a pause or the weekly limit
  retenidos: `r.state = 'due' and r.due_at <= $1 and r.try_at > $1 and r.last_error is null`,
  enviados: `r.state = 'sent'`,
  suprimidos: `r.state = 'suppressed'`,
  fallidos: `r.state = 'failed'`,
  todos: 'true',
};
const orders: Record<MailFilter, string> = {
  hoy: 'r.due_at, r.id',
  semana: 'r.due_at, r.id',
  retenidos: 'r.try_at, r.id',
  enviados: 'r.sent_at desc, r.id',
  suprimidos: 'r.updated_at desc, r.id',
  fallidos: 'r.updated_at desc, r.id',
  todos: 'r.due_at desc, r.id',
};

const searched = contains(
  ['r.recipient_email', 'r.recipient_name', `coalesce(r.subject_line, '')`, `coalesce(r.body_text, '')`],
  '$6',
);

/** One page of mails. */
export async function listMails(
  tx: EntityManager,
  { filter, search, kind, companyId, page }: MailQuestion,
  now: Date,
): Promise<{ mails: MailRow[]; pages: number }> {
  const { today, week } = horizonsOf(now);
  const mails = await rows<MailRow & { total: number }>(
    tx,
    `select ${columns}, count(*) over ()::int as total from reminders r
     where ${conditions[filter]} and ($1::timestamptz, $2::timestamptz, $3::timestamptz) is not null
       and ($4::text is null or r.kind = $4) and ($5::uuid is null or r.company_id = $5)
       and ($6::text is null or ${searched})
     order by ${orders[filter]} limit $7 offset $8`,
    [
      now,
      today,
      week,
      kind,
      companyId,
      search ? patternOf(search) : null,
      MAILS_PER_PAGE,
      offsetOf(page, MAILS_PER_PAGE),
    ],
  );
  return { mails, pages: pagesOf(mails[0]?.total ?? 0, MAILS_PER_PAGE) };
}

/** How many mails the lists have that do not grow for ever. */
export interface MailCounts {
  readonly hoy: number;
  readonly semana: number;
  readonly retenidos: number;
  readonly fallidos: number;
}

export async function countMails(tx: EntityManager, now: Date): Promise<MailCounts> {
  const { today, week } = horizonsOf(now);
  const row = await one<MailCounts>(
    tx,
    `select (select count(*)::int from reminders r where ${conditions.hoy}) as hoy,
       (select count(*)::int from reminders r where ${conditions.semana}) as semana,
       (select count(*)::int from reminders r where ${conditions.retenidos}) as retenidos,
       (select count(*)::int from reminders r where ${conditions.fallidos}) as fallidos`,
    [now, today, week],
  );
  return row!;
}

export function mailById(tx: EntityManager, id: string): Promise<MailDetail | null> {
  return one<MailDetail>(
    tx,
    `select ${columns}, r.message_id, r.locale, r.attempts, r.response, r.body_text, r.blanked_at, r.resend_of
     from reminders r where r.id = $1`,
    [id],
  );
}

/** Makes a failed mail due again. False when it is not failed (any more). */
export async function tryAgain(tx: EntityManager, id: string, now: Date): Promise<boolean> {
  const changed = await run(
    tx,
    `update reminders set state = 'due', try_at = $2, attempts = 0, updated_at = $2 where id = $1 and state = 'failed'`,
    [id, now],
  );
  return changed === 1;
}

/** Failed mails, for the inbox of FM4 staff. */
export async function failedMails(tx: EntityManager): Promise<{ count: number; items: InboxItem[] }> {
  const found = await rows<{ id: string; email: string; at: Date; total: number }>(
    tx,
    `select id, recipient_email as email, updated_at as at, count(*) over ()::int as total
     from reminders where state = 'failed' order by updated_at limit 10`,
  );
  const items = found.map(({ id, email, at }) => ({
    title: email,
    actionKey: 'reminders.pending-look',
    href: `/fm4/correo/${id}`,
    at,
  }));
  return { count: found[0]?.total ?? 0, items };
}
