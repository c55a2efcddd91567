import type { EntityManager } from 'typeorm';
import type { ReminderSubject } from '../planning/reminder.types.js';
import { newId } from '#libs/ids';
import type { Reminder } from '../planning/reminder.types.js';
import type { DeliveryPlan, DeliverySettings, ReaderFacts } from './delivery.rules.js';
import type { Bucket } from './pace.rules.js';

/** A reminder as sending sees it. */
export interface OpenReminder extends Reminder {
  readonly subject: ReminderSubject;
  readonly essential: boolean;
  readonly messageId: string;
  readonly attempts: number;
  readonly tryAt: Date;
  readonly digestId: string | null;
}

/** A reminder that this process has taken upon itself to send. */
export interface ClaimedReminder extends OpenReminder {
  readonly claimedAt: Date;
}

/** Instants that decide what is whose. */
export interface Moment {
  readonly now: Date;
  /** A claim from before belongs to a process that died. */
  readonly abandonedBefore: Date;
}

interface Row {
  id: string;
  subject_type: string;
  subject_id: string;
  company_id: string | null;
  kind: string;
  essential: boolean;
  recipient_user_id: string | null;
  recipient_email: string;
  recipient_name: string;
  locale: 'es' | 'en';
  due_at: Date;
  details: Record<string, string>;
  message_id: string;
  attempts: number;
  try_at: Date;
  claimed_at: Date;
  digest_id: string | null;
}

const toReminder = (row: Row): OpenReminder => ({
  id: row.id,
  kind: row.kind,
  to: { userId: row.recipient_user_id, email: row.recipient_email, name: row.recipient_name, locale: row.locale },
  dueAt: row.due_at,
  details: row.details,
  subject: { type: row.subject_type, id: row.subject_id, companyId: row.company_id },
  essential: row.essential,
  messageId: row.message_id,
  attempts: row.attempts,
  tryAt: row.try_at,
  digestId: row.digest_id,
});

/**
 * Waits until no other process chooses what to send, so that two never choose for one person, and reads what FM4 has
 * set; held until the end of the transaction. Null: FM4 has stopped all mail.
 */
export async function openDesk(tx: EntityManager): Promise<DeliverySettings | null> {
  const [row] = await tx.query(
    `select per_week, to_char(quiet_from, 'HH24:MI') as quiet_from, to_char(quiet_until, 'HH24:MI') as quiet_until, paused_at
     from (select pg_advisory_xact_lock(hashtextextended('reminders.send', 201)) as locked) l cross join mail_settings`,
  );
  if (row.paused_at) return null;
  return { perWeek: row.per_week, quietFrom: row.quiet_from, quietUntil: row.quiet_until };
}

/** How fast mails have left lately, by domain. */
export async function readPace(tx: EntityManager, now: Date): Promise<Map<string, Bucket>> {
  const rows: { domain: string; tokens: number; at: Date }[] = await tx.query(
    `select domain, tokens, at from mail_pace where at > $1::timestamptz - interval '5 minutes'`,
    [now],
  );
  return new Map(rows.map(({ domain, ...bucket }) => [domain, bucket]));
}

export async function writePace(tx: EntityManager, spent: ReadonlyMap<string, Bucket>): Promise<void> {
  const rows = [...spent].map(([domain, bucket]) => ({ domain, ...bucket }));
  await tx.query(
    `insert into mail_pace (domain, tokens, at)
     select domain, tokens, at from jsonb_to_recordset($1) as b (domain text, tokens float8, at timestamptz)
     on conflict (domain) do update set tokens = excluded.tokens, at = excluded.at`,
    [JSON.stringify(rows)],
  );
}

/** Claims of processes that died, also of one whose clock had run ahead and was set back. */
const abandoned = (before: string, now: string, of = '') =>
  `(${of}claimed_at < ${before} or ${of}claimed_at > ${now}::timestamptz + interval '1 hour')`;

/** What is due or was abandoned, at most `limit` of each sort, but for domains that must wait. */
export async function lockDue(
  tx: EntityManager,
  { now, abandonedBefore }: Moment,
  limit: number,
  waitingDomains: readonly string[],
): Promise<OpenReminder[]> {
  const next = (essential: boolean) => `(select id from reminders where state = 'due' and essential = ${essential}
    and try_at <= $1 and split_part(recipient_email, '@', 2) <> all ($4::text[]) order by try_at limit $3)`;
  const rows: Row[] = await tx.query(
    `with picked as (${next(true)} union all ${next(false)} union all
       (select id from reminders where state = 'sending' and ${abandoned('$2', '$1')} order by claimed_at limit $3))
     select r.* from reminders r where r.id in (select id from picked) for update skip locked`,
    [now, abandonedBefore, limit, waitingDomains],
  );
  return rows.map(toReminder);
}

/** What else is open for these people and could go with what is due to them. */
export async function lockCompanions(
  tx: EntityManager,
  emails: readonly string[],
  { now, abandonedBefore, endOfDay }: Moment & { endOfDay: Date },
  known: readonly string[],
): Promise<OpenReminder[]> {
  if (emails.length === 0) return [];
  const rows: Row[] = await tx.query(
    `select r.* from reminders r where r.recipient_email = any ($1) and not r.essential and r.id <> all ($4::uuid[])
       and ((r.state = 'due' and r.try_at < $3) or (r.state = 'sending' and ${abandoned('$2', '$5', 'r.')}))
     order by r.try_at limit 2000 for update skip locked`,
    [emails, abandonedBefore, endOfDay, known, now],
  );
  return rows.map(toReminder);
}

/** What is known of addresses that decides whether they are written to now. */
export async function factsOf(
  tx: EntityManager,
  emails: readonly string[],
  { now, abandonedBefore }: Moment,
): Promise<Map<string, ReaderFacts>> {
  const rows: {
    email: string;
    refused: string[] | null;
    paused: string | null;
    stopped: 'address' | 'staff' | null;
    recent: Date[];
  }[] = await tx.query(
    `select e.email, p.refused_kinds as refused, p.paused_until::text as paused,
       case when a.standing = 'stopped' then case a.stopped_because when 'staff' then 'staff' else 'address' end end as stopped,
       array(select max(coalesce(r.sent_at, r.claimed_at)) from reminders r
         where r.recipient_email = e.email and not r.essential
           and ((r.state = 'sent' and r.sent_at > $2::timestamptz - interval '7 days')
             or (r.state = 'sending' and r.claimed_at >= $3))
         group by coalesce(r.digest_id, r.id)) as recent
     from unnest($1::text[]) as e (email)
       left join mail_preferences p using (email) left join mail_addresses a using (email)`,
    [emails, now, abandonedBefore],
  );
  return new Map(
    rows.map(({ email, refused, paused, stopped, recent }) => [
      email,
      { stopped, refusedKinds: refused ?? [], pausedUntil: paused, recent },
    ]),
  );
}

/** The Message-IDs of digests, whatever has become of the reminders that gave them. */
export async function messageIdsOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; message_id: string }[] = await tx.query(
    'select id, message_id from reminders where id = any ($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.message_id]));
}

/** Takes locked reminders; each with the digest in which it goes. */
export async function claim(
  tx: EntityManager,
  chosen: readonly { readonly reminder: OpenReminder; readonly digestId: string | null }[],
  now: Date,
): Promise<ClaimedReminder[]> {
  const changes = chosen.map(({ reminder, digestId }) => {
    // its first Message-ID has carried a digest that may have arrived: another mail needs another
    const spent = reminder.attempts === 0 && reminder.digestId === reminder.id;
    const messageId = spent ? reminder.messageId.replace(/^<[^@]*/, `<${newId()}`) : reminder.messageId;
    return { id: reminder.id, digest_id: digestId, message_id: messageId };
  });
  const [rows]: [Row[], number] = await tx.query(
    `update reminders r set state = 'sending', claimed_at = $2, attempts = r.attempts + 1, updated_at = $2,
       digest_id = c.digest_id, message_id = c.message_id
     from jsonb_to_recordset($1) as c (id uuid, digest_id uuid, message_id text) where r.id = c.id returning r.*`,
    [JSON.stringify(changes), now],
  );
  return rows.map((row) => ({ ...toReminder(row), claimedAt: row.claimed_at }));
}

/** Writes down what is not sent now: held ones stay due, and no attempt is counted. */
export async function putAside(
  tx: EntityManager,
  { hold, suppress }: Pick<DeliveryPlan, 'hold' | 'suppress'>,
  now: Date,
): Promise<void> {
  if (hold.length > 0) {
    await tx.query(
      `update reminders r set state = 'due', claimed_at = null, try_at = h.until, updated_at = $2
       from jsonb_to_recordset($1) as h (id uuid, until timestamptz) where r.id = h.id`,
      [JSON.stringify(hold), now],
    );
  }
  if (suppress.length > 0) {
    await tx.query(
      `update reminders r set state = 'suppressed', suppressed_because = s.because, claimed_at = null,
         details = r.details - 'link', updated_at = $2
       from jsonb_to_recordset($1) as s (id uuid, because text) where r.id = s.id`,
      [JSON.stringify(suppress), now],
    );
  }
}

/** Gives back what was claimed and not begun. */
export async function release(tx: EntityManager, claimed: readonly ClaimedReminder[], now: Date): Promise<void> {
  await tx.query(
    `update reminders r set state = 'due', claimed_at = null, attempts = r.attempts - 1, updated_at = $2
     from jsonb_to_recordset($1) as c (id uuid, claimed_at timestamptz)
     where r.id = c.id and r.state = 'sending' and r.claimed_at = c.claimed_at`,
    [JSON.stringify(claimed.map(({ id, claimedAt }) => ({ id, claimed_at: claimedAt }))), now],
  );
}

/** How a claimed reminder ended. */
export type Ending =
  | { readonly state: 'sent'; readonly response: string; readonly subjectLine: string; readonly bodyText: string }
  /** It is no longer true. */
  | { readonly state: 'cancelled' }
  /** Not yet true: it is looked at again when it is due. */
  | { readonly state: 'released' }
  /** It did not work: tried again at `retryAt`, or given up when that is null. */
  | { readonly state: 'unsent'; readonly error: string; readonly retryAt: Date | null };

export interface Ended {
  readonly reminder: ClaimedReminder;
  readonly ending: Ending;
  readonly at: Date;
}

/** Writes down how reminders ended; a claim that somebody else has taken over meanwhile is no longer ours to end. */
export async function markEnded(tx: EntityManager, ended: readonly Ended[]): Promise<void> {
  await tx.query(
    `update reminders r set claimed_at = null, updated_at = e.at, state = e.state,
       attempts = case when e.released then r.attempts - 1 else r.attempts end,
       try_at = coalesce(e.try_at, r.try_at),
       sent_at = case when e.state = 'sent' then e.at end,
       response = case when e.state = 'sent' then e.response else r.response end,
       subject_line = case when e.state = 'sent' then e.subject_line else r.subject_line end,
       body_text = case when e.state = 'sent' then e.body_text else r.body_text end,
       last_error = case when e.state = 'sent' then null else coalesce(e.last_error, r.last_error) end,
       details = case when e.state in ('sent', 'cancelled') then r.details - 'link' else r.details end
     from jsonb_to_recordset($1) as e (id uuid, claimed_at timestamptz, at timestamptz, state text, released boolean,
       try_at timestamptz, response text, subject_line text, body_text text, last_error text)
     where r.id = e.id and r.state = 'sending' and r.claimed_at = e.claimed_at`,
    [JSON.stringify(ended.map(rowOf))],
  );
}

function rowOf({ reminder: { id, claimedAt }, ending, at }: Ended) {
  const row = { id, claimed_at: claimedAt, at, released: false };
  switch (ending.state) {
    case 'sent':
      return {
        ...row,
        state: 'sent',
        response: ending.response,
        subject_line: ending.subjectLine,
        body_text: ending.bodyText,
      };
    case 'cancelled':
      return { ...row, state: 'cancelled' };
    case 'released':
      return { ...row, state: 'due', released: true };
    case 'unsent':
      return { ...row, state: ending.retryAt ? 'due' : 'failed', try_at: ending.retryAt, last_error: ending.error };
  }
}

/** A few ids of what is due or abandoned: one for each so many, so that processes share a large pile. */
export async function someDue(tx: EntityManager, { now, abandonedBefore }: Moment): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `(select id from reminders where state = 'due' and try_at <= $1 order by try_at limit 8)
     union all (select id from reminders where state = 'sending' and ${abandoned('$2', '$1')} order by claimed_at limit 8) limit 8`,
    [now, abandonedBefore],
  );
  return rows.map(({ id }) => id);
}
