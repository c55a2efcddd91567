import type { EntityManager } from 'typeorm';
import type { InboxItem } from '../../tasks/index.js';
import type { ReminderState } from '../planning/reminder.rules.js';
import { contains, patternOf } from './search.queries.js';

/** Which mails the page lists, in words of the address. */
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

/** What the list is asked for. */
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
  readonly suppressedBecause: 'preference' | 'address' | 'staff' | null;
  readonly tryAt: Date;
  readonly companyId: string | null;
}

/** A mail with all that is known of it. */
export interface MailDetail extends MailRow {
  readonly messageId: string;
  readonly locale: 'es' | 'en';
  readonly attempts: number;
  readonly response: string | null;
  readonly bodyText: string | null;
  readonly blankedAt: Date | null;
  readonly resendOf: string | null;
}

const perPage = 50;
const columns = `r.id, r.kind, r.recipient_name as name, r.recipient_email as email, r.state, r.due_at as "dueAt",
  r.sent_at as "sentAt", r.subject_line as "subjectLine", r.last_error as "lastError",
  r.suppressed_because as "suppressedBecause", r.try_at as "tryAt", r.company_id as "companyId"`;

// until the end of the day in Guadalajara, which keeps no summer time
const today = `(($1::timestamptz at time zone 'America/Mexico_City')::date + 1)::timestamp at time zone 'America/Mexico_City'`;
const open = `r.state in ('due', 'sending')`;
const conditions: Record<MailFilter, string> = {
  hoy: `${open} and r.due_at < ${today}`,
  semana: `${open} and r.due_at < ${today} + interval '6 days'`,
  // kept back by quiet hours, a pause or the weekly limit
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

/** One page of mails. */
export async function listMails(
  tx: EntityManager,
  { filter, search, kind, companyId, page }: MailQuestion,
  now: Date,
): Promise<{ mails: MailRow[]; pages: number }> {
  const parameters: unknown[] = [now];
  const put = (value: unknown) => `$${parameters.push(value)}`;
  const where = [conditions[filter], '$1::timestamptz is not null'];
  if (kind) where.push(`r.kind = ${put(kind)}`);
  if (companyId) where.push(`r.company_id = ${put(companyId)}`);
  if (search) {
    const texts = [`coalesce(r.subject_line, '')`, `coalesce(r.body_text, '')`];
    where.push(contains(['r.recipient_email', 'r.recipient_name', ...texts], put(patternOf(search))));
  }
  const rows: (MailRow & { total: number })[] = await tx.query(
    `select ${columns}, count(*) over ()::int as total from reminders r where ${where.join(' and ')}
     order by ${orders[filter]} limit ${perPage} offset ${put((page - 1) * perPage)}`,
    parameters,
  );
  return { mails: rows, pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / perPage)) };
}

/** How many mails each list has, but for those that grow for ever. */
export async function countMails(
  tx: EntityManager,
  now: Date,
): Promise<{ hoy: number; semana: number; retenidos: number; fallidos: number }> {
  const [row] = await tx.query(
    `select (select count(*)::int from reminders r where ${conditions.hoy}) as hoy,
       (select count(*)::int from reminders r where ${conditions.semana}) as semana,
       (select count(*)::int from reminders r where ${conditions.retenidos}) as retenidos,
       (select count(*)::int from reminders r where ${conditions.fallidos}) as fallidos`,
    [now],
  );
  return row;
}

export async function mailById(tx: EntityManager, id: string): Promise<MailDetail | null> {
  const [row] = await tx.query(
    `select ${columns}, r.message_id as "messageId", r.locale, r.attempts, r.response, r.body_text as "bodyText",
       r.blanked_at as "blankedAt", r.resend_of as "resendOf"
     from reminders r where r.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Puts a mail that was given up on its way again. False when it is not given up (any more). */
export async function tryAgain(tx: EntityManager, id: string, now: Date): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update reminders set state = 'due', try_at = $2, attempts = 0, updated_at = $2 where id = $1 and state = 'failed'`,
    [id, now],
  );
  return changed === 1;
}

/** The mails that were given up, for FM4's list of what waits. */
export async function failedMails(tx: EntityManager): Promise<{ count: number; items: InboxItem[] }> {
  const rows: { id: string; email: string; at: Date; total: number }[] = await tx.query(
    `select id, recipient_email as email, updated_at as at, count(*) over ()::int as total
     from reminders where state = 'failed' order by updated_at limit 10`,
  );
  const items = rows.map(({ id, email, at }) => ({
    title: email,
    actionKey: 'reminders.pending-look',
    href: `/fm4/correo/${id}`,
    at,
  }));
  return { count: rows[0]?.total ?? 0, items };
}
