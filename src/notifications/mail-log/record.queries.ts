import type { EntityManager } from 'typeorm';
import type { ReminderState } from '../planning/reminder.rules.js';
import { contains, patternOf } from './search.queries.js';

/** Which mails of a company or a person are listed, in words of the address. */
export type RecordFilter = 'todos' | 'por-salir' | 'enviados' | 'sin-enviar';
export const recordFilters: readonly RecordFilter[] = ['todos', 'por-salir', 'enviados', 'sin-enviar'];

/** Why a mail was not sent although it was due. */
export type SuppressedBecause = 'preference' | 'address' | 'staff';

/** A mail as those see it whom it concerns. */
export interface RecordedMail {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'es' | 'en';
  readonly state: ReminderState;
  readonly suppressedBecause: SuppressedBecause | null;
  readonly dueAt: Date;
  /** When it is tried next, for one that is still to go out. */
  readonly tryAt: Date;
  readonly sentAt: Date | null;
  readonly subjectLine: string | null;
  readonly bodyText: string | null;
  /** Since when the text is no longer kept. */
  readonly blankedAt: Date | null;
  /** Sent again by hand: which one first. */
  readonly resendOf: string | null;
}

/** Whose mails are read: those about the actor's company of these kinds, or those to the actor's person. */
export type RecordScope = { readonly of: 'company'; readonly kinds: readonly string[] } | { readonly of: 'person' };

const PER_PAGE = 30;
const columns = `r.id, r.kind, r.recipient_name as name, r.recipient_email as email, r.locale, r.state,
  r.suppressed_because as "suppressedBecause", r.due_at as "dueAt", r.try_at as "tryAt", r.sent_at as "sentAt",
  r.subject_line as "subjectLine", r.body_text as "bodyText", r.blanked_at as "blankedAt", r.resend_of as "resendOf"`;
const conditions: Record<RecordFilter, string> = {
  // what turned out not to be needed was never mailed
  todos: `r.state <> 'cancelled'`,
  'por-salir': `r.state in ('due', 'sending')`,
  enviados: `r.state = 'sent'`,
  'sin-enviar': `r.state in ('failed', 'suppressed', 'cancelled')`,
};

const sourceOf = (scope: RecordScope): [sql: string, parameters: unknown[]] =>
  scope.of === 'company' ? ['company_mails($1)', [scope.kinds]] : ['own_mails()', []];

/**
 * One page of mails, what comes next first, then the latest. `search` looks in name, address and subject, and for
 * kinds that are not `sealed` in the text too; `kind`: only this one.
 */
export async function recordedMails(
  tx: EntityManager,
  scope: RecordScope,
  asked: { filter: RecordFilter; search: string; kind: string | null; page: number; sealed: readonly string[] },
): Promise<{ mails: RecordedMail[]; pages: number }> {
  const [source, first] = sourceOf(scope);
  const parameters = [...first];
  const put = (value: unknown) => `$${parameters.push(value)}`;
  const where = [conditions[asked.filter]];
  if (asked.kind) where.push(`r.kind = ${put(asked.kind)}`);
  if (asked.search) {
    const text = `case when r.kind = any(${put(asked.sealed)}::text[]) then '' else coalesce(r.body_text, '') end`;
    const fields = ['r.recipient_name', 'r.recipient_email', `coalesce(r.subject_line, '')`, text];
    where.push(contains(fields, put(patternOf(asked.search))));
  }
  const rows: (RecordedMail & { total: number })[] = await tx.query(
    `select ${columns}, count(*) over ()::int as total from ${source} r where ${where.join(' and ')}
     order by r.state in ('due', 'sending') desc, case when r.state in ('due', 'sending') then r.due_at end,
       coalesce(r.sent_at, r.due_at) desc, r.id
     limit ${PER_PAGE} offset ${put((asked.page - 1) * PER_PAGE)}`,
    parameters,
  );
  return { mails: rows, pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / PER_PAGE)) };
}

export async function recordedMail(tx: EntityManager, scope: RecordScope, id: string): Promise<RecordedMail | null> {
  const [source, parameters] = sourceOf(scope);
  const [row] = await tx.query(`select ${columns} from ${source} r where r.id = $${parameters.length + 1}`, [
    ...parameters,
    id,
  ]);
  return row ?? null;
}

/** The kinds that occur among these mails, for the choice in the search. */
export async function recordedKinds(tx: EntityManager, scope: RecordScope): Promise<string[]> {
  const [source, parameters] = sourceOf(scope);
  const rows: { kind: string }[] = await tx.query(`select distinct kind from ${source} r order by kind`, parameters);
  return rows.map(({ kind }) => kind);
}

/** Writes down that a mail goes out again. `at` is now; `since`: nothing of it may have gone out after this. */
export async function writeResend(
  tx: EntityManager,
  {
    original,
    fresh,
    messageId,
    at,
    since,
  }: { original: string; fresh: string; messageId: string; at: Date; since: Date },
): Promise<'resent' | 'not-sent' | 'too-soon'> {
  const [row] = await tx.query('select resend_mail($1, $2, $3, $4, $5) as outcome', [
    original,
    fresh,
    messageId,
    at,
    since,
  ]);
  return row.outcome;
}

/** Blanks the text of at most `limit` mails that were sent before `before`. Gives how many; the facts stay. */
export async function blankTexts(tx: EntityManager, before: Date, at: Date, limit: number): Promise<number> {
  const [, changed]: [unknown, number] = await tx.query(
    `update reminders set body_text = null, blanked_at = $2 where id in
       (select id from reminders where body_text is not null and sent_at < $1 order by sent_at limit $3)`,
    [before, at, limit],
  );
  return changed;
}
