import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { ReminderState, SuppressedBecause } from '../planning/reminder.rules.js';
import { offsetOf, pagesOf, RECORDS_PER_PAGE } from './mail-log.rules.js';
import { contains, patternOf } from './search.queries.js';

/** Which mails of a company or a person are listed, as in the URL. */
export type RecordFilter = 'todos' | 'por-salir' | 'enviados' | 'sin-enviar';
export const recordFilters: readonly RecordFilter[] = ['todos', 'por-salir', 'enviados', 'sin-enviar'];

/** A mail as its company or its reader sees it. */
export interface RecordedMail {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'es' | 'en';
  readonly state: ReminderState;
  readonly suppressedBecause: SuppressedBecause | null;
  readonly dueAt: Date;
  /** The next attempt, for one that is not sent yet. */
  readonly tryAt: Date;
  readonly sentAt: Date | null;
  readonly subjectLine: string | null;
  readonly bodyText: string | null;
  /** When the text was blanked. */
  readonly blankedAt: Date | null;
  /** The mail of which this one is a repetition, sent by hand. */
  readonly resendOf: string | null;
}

/** Mails of these kinds about the actor's company, or those to the actor as a person. */
export type RecordScope = { readonly of: 'company'; readonly kinds: readonly string[] } | { readonly of: 'person' };

const columns = `r.id, r.kind, r.recipient_name as name, r.recipient_email as email, r.locale, r.state,
  r.suppressed_because, r.due_at, r.try_at, r.sent_at, r.subject_line, r.body_text, r.blanked_at, r.resend_of`;
const conditions: Record<RecordFilter, string> = {
  // a mail that was cancelled was never due
  todos: `r.state <> 'cancelled'`,
  'por-salir': `r.state in ('due', 'sending')`,
  enviados: `r.state = 'sent'`,
  'sin-enviar': `r.state in ('failed', 'suppressed', 'cancelled')`,
};

// $1: the kinds that a company sees; empty for a person
const sourceOf = (scope: RecordScope) => (scope.of === 'company' ? 'company_mails($1::text[])' : 'own_mails()');
const kindsOf = (scope: RecordScope) => (scope.of === 'company' ? scope.kinds : []);

const searched = contains(
  [
    'r.recipient_name',
    'r.recipient_email',
    `coalesce(r.subject_line, '')`,
    `case when r.kind = any ($4::text[]) then '' else coalesce(r.body_text, '') end`,
  ],
  '$3',
);

/**
 * One page of mails: first those to be sent, the next one first; then the others, the latest first.
 * @param asked `search` in name, address and subject, and in the text of kinds that are not `sealed`; `kind` or null
 */
export async function recordedMails(
  tx: EntityManager,
  scope: RecordScope,
  asked: { filter: RecordFilter; search: string; kind: string | null; page: number; sealed: readonly string[] },
): Promise<{ mails: RecordedMail[]; pages: number }> {
  const pattern = asked.search ? patternOf(asked.search) : null;
  const mails = await rows<RecordedMail & { total: number }>(
    tx,
    `select ${columns}, count(*) over ()::int as total from ${sourceOf(scope)} r
     where ${conditions[asked.filter]} and $1::text[] is not null
       and ($2::text is null or r.kind = $2) and ($3::text is null or ${searched})
     order by r.state in ('due', 'sending') desc, case when r.state in ('due', 'sending') then r.due_at end,
       coalesce(r.sent_at, r.due_at) desc, r.id
     limit $5 offset $6`,
    [kindsOf(scope), asked.kind, pattern, asked.sealed, RECORDS_PER_PAGE, offsetOf(asked.page, RECORDS_PER_PAGE)],
  );
  return { mails, pages: pagesOf(mails[0]?.total ?? 0, RECORDS_PER_PAGE) };
}

export function recordedMail(tx: EntityManager, scope: RecordScope, id: string): Promise<RecordedMail | null> {
  return one<RecordedMail>(
    tx,
    `select ${columns} from ${sourceOf(scope)} r where r.id = $2 and $1::text[] is not null`,
    [kindsOf(scope), id],
  );
}

/** The kinds that occur among these mails, for the choice in the search. */
export async function recordedKinds(tx: EntityManager, scope: RecordScope): Promise<string[]> {
  const found = await rows<{ kind: string }>(
    tx,
    `select distinct kind from ${sourceOf(scope)} r where $1::text[] is not null order by kind`,
    [kindsOf(scope)],
  );
  return found.map(({ kind }) => kind);
}

/** A repetition of a sent mail. */
export interface Resend {
  /** Id of the mail that was sent. */
  readonly original: string;
  /** Id of the repetition. */
  readonly fresh: string;
  readonly messageId: string;
  readonly at: Date;
  /** Refused when the mail was sent after this. */
  readonly since: Date;
}

/** Adds a repetition of a mail, due now. */
export async function writeResend(
  tx: EntityManager,
  { original, fresh, messageId, at, since }: Resend,
): Promise<'resent' | 'not-sent' | 'too-soon'> {
  const row = await one<{ outcome: 'resent' | 'not-sent' | 'too-soon' }>(
    tx,
    'select resend_mail($1, $2, $3, $4, $5) as outcome',
    [original, fresh, messageId, at, since],
  );
  return row!.outcome;
}

/** Blanks the text of at most `limit` mails that were sent before `before`. Gives how many; the facts stay. */
export function blankTexts(tx: EntityManager, before: Date, at: Date, limit: number): Promise<number> {
  return run(
    tx,
    `update reminders set body_text = null, blanked_at = $2 where id in
       (select id from reminders where body_text is not null and sent_at < $1 order by sent_at limit $3)`,
    [before, at, limit],
  );
}
