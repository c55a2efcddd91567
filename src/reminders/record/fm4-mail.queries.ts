import type { EntityManager } from 'typeorm';
import type { PendingItem } from '../../web/index.js';
import type { ReminderState } from '../reminder.rules.js';

/** Which mails the page lists. */
export type MailFilter = 'hoy' | 'semana' | 'enviados' | 'fallidos' | 'todos';
export const mailFilters: readonly MailFilter[] = ['hoy', 'semana', 'enviados', 'fallidos', 'todos'];

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
}

/** A mail with all that is known of it. */
export interface MailDetail extends MailRow {
  readonly messageId: string;
  readonly locale: 'es' | 'en';
  readonly attempts: number;
  readonly tryAt: Date;
  readonly response: string | null;
  readonly bodyText: string | null;
}

const perPage = 50;
const columns = `r.id, r.kind, r.recipient_name as name, r.recipient_email as email, r.state, r.due_at as "dueAt",
  r.sent_at as "sentAt", r.subject_line as "subjectLine", r.last_error as "lastError"`;

// until the end of the day in Guadalajara, which keeps no summer time
const today = `(($1::timestamptz at time zone 'America/Mexico_City')::date + 1)::timestamp at time zone 'America/Mexico_City'`;
const open = `r.state in ('due', 'sending')`;
const conditions: Record<MailFilter, string> = {
  hoy: `${open} and r.due_at < ${today}`,
  semana: `${open} and r.due_at < ${today} + interval '6 days'`,
  enviados: `r.state = 'sent'`,
  fallidos: `r.state = 'failed'`,
  todos: 'true',
};
const orders: Record<MailFilter, string> = {
  hoy: 'r.due_at, r.id',
  semana: 'r.due_at, r.id',
  enviados: 'r.sent_at desc, r.id',
  fallidos: 'r.updated_at desc, r.id',
  todos: 'r.due_at desc, r.id',
};

/** One page of mails; `search` looks in address and name. */
export async function listMails(
  tx: EntityManager,
  { filter, search, page, now }: { filter: MailFilter; search: string; page: number; now: Date },
): Promise<{ mails: MailRow[]; pages: number }> {
  const rows: (MailRow & { total: number })[] = await tx.query(
    `select ${columns}, count(*) over ()::int as total from reminders r
     where ${conditions[filter]} and $1::timestamptz is not null
       and ($2 = '' or r.recipient_email ilike '%' || $2 || '%' or r.recipient_name ilike '%' || $2 || '%')
     order by ${orders[filter]} limit $3 offset $4`,
    [now, search.replace(/[\\%_]/g, '\\$&'), perPage, (page - 1) * perPage],
  );
  return { mails: rows, pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / perPage)) };
}

/** How many mails each list has, but for those that grow for ever. */
export async function countMails(
  tx: EntityManager,
  now: Date,
): Promise<{ hoy: number; semana: number; fallidos: number }> {
  const [row] = await tx.query(
    `select (select count(*)::int from reminders r where ${conditions.hoy}) as hoy,
       (select count(*)::int from reminders r where ${conditions.semana}) as semana,
       (select count(*)::int from reminders r where ${conditions.fallidos}) as fallidos`,
    [now],
  );
  return row;
}

export async function mailById(tx: EntityManager, id: string): Promise<MailDetail | null> {
  const [row] = await tx.query(
    `select ${columns}, r.message_id as "messageId", r.locale, r.attempts, r.try_at as "tryAt",
       r.response, r.body_text as "bodyText"
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
export async function failedMails(tx: EntityManager): Promise<{ count: number; items: PendingItem[] }> {
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
