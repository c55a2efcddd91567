import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { one, rows, run } from '../../database/index.js';
import type { ComposableReminder } from '../planning/reminder.types.js';
import { reminderColumns, type ReminderRow, toReminder } from '../planning/reminders.queries.js';
import type { DeliveryPlan, DeliverySettings, ReaderFacts } from './delivery.rules.js';
import { ASKED_KINDS, MAX_COMPANIONS, MAX_DUE_IDS, WEEK } from './delivery.rules.js';

/** A reminder as sending sees it. */
export interface OpenReminder extends ComposableReminder {
  readonly essential: boolean;
  readonly messageId: string;
  readonly attempts: number;
  readonly tryAt: Date;
  /** The reminder whose Message-ID the digest has in which it was attempted. */
  readonly digestId: string | null;
}

/** A reminder that this process is sending. */
export interface ClaimedReminder extends OpenReminder {
  readonly claimedAt: Date;
}

/** Now, and the instants that tell claims of processes that died. */
export interface Moment {
  readonly now: Date;
  /** An earlier claim belongs to a process that died. */
  readonly abandonedBefore: Date;
  /** A later claim was made by a clock that ran ahead and was set back since. */
  readonly plausibleUntil: Date;
}

interface OpenRow extends ReminderRow {
  essential: boolean;
  messageId: string;
  attempts: number;
  tryAt: Date;
  digestId: string | null;
}

const columns = `${reminderColumns}, r.essential, r.message_id, r.attempts, r.try_at, r.digest_id`;

const toOpen = (row: OpenRow): OpenReminder => ({
  ...toReminder(row),
  essential: row.essential,
  messageId: row.messageId,
  attempts: row.attempts,
  tryAt: row.tryAt,
  digestId: row.digestId,
});

/**
 * Waits until no other process chooses what to send, so that two never choose for one person, and reads FM4's limits;
 * locked until the end of the transaction. Null while FM4 has stopped all mail; `kinds`: only these may go, null: all.
 */
export async function lockSettings(
  tx: EntityManager,
): Promise<{ settings: DeliverySettings; kinds: readonly string[] | null } | null> {
  const row = await one<DeliverySettings & { pausedAt: Date | null; pausedBy: string | null }>(
    tx,
    `select per_week, to_char(quiet_from, 'HH24:MI') as quiet_from, to_char(quiet_until, 'HH24:MI') as quiet_until, paused_at, paused_by
     from (select pg_advisory_xact_lock(hashtextextended('reminders.send', 201)) as locked) l cross join mail_settings`,
  );
  const { pausedAt, pausedBy, perWeek, quietFrom, quietUntil } = row!;
  const settings = { perWeek, quietFrom, quietUntil };
  if (pausedAt === null) return { settings, kinds: null };
  return pausedBy === null ? { settings, kinds: ASKED_KINDS } : null;
}

/**
 * Locks what is due or abandoned, at most `limit` of each sort; nothing due at domains that must wait.
 * @param kinds only these; null: all
 */
export async function lockDue(
  tx: EntityManager,
  { now, abandonedBefore, plausibleUntil }: Moment,
  limit: number,
  waitingDomains: readonly string[],
  kinds: readonly string[] | null,
): Promise<OpenReminder[]> {
  const found = await rows<OpenRow>(
    tx,
    `with picked as (
       (select id from reminders where state = 'due' and essential = true and try_at <= $1
          and ($6::text[] is null or kind = any ($6))
          and split_part(recipient_email, '@', 2) <> all ($4::text[]) order by try_at limit $3)
       union all (select id from reminders where state = 'due' and essential = false and try_at <= $1
          and ($6::text[] is null or kind = any ($6))
          and split_part(recipient_email, '@', 2) <> all ($4::text[]) order by try_at limit $3)
       union all (select id from reminders where state = 'sending' and (claimed_at < $2 or claimed_at > $5)
          and ($6::text[] is null or kind = any ($6))
          order by claimed_at limit $3))
     select ${columns} from reminders r where r.id in (select id from picked) for update skip locked`,
    [now, abandonedBefore, limit, waitingDomains, plausibleUntil, kinds],
  );
  return found.map(toOpen);
}

/** Locks what else is open for these people until the end of the day, and could be sent together with what is due. */
export async function lockCompanions(
  tx: EntityManager,
  emails: readonly string[],
  { abandonedBefore, plausibleUntil, endOfDay }: Moment & { endOfDay: Date },
  known: readonly string[],
): Promise<OpenReminder[]> {
  if (emails.length === 0) return [];
  const found = await rows<OpenRow>(
    tx,
    `select ${columns} from reminders r
     where r.recipient_email = any ($1) and not r.essential and r.id <> all ($4::uuid[])
       and ((r.state = 'due' and r.try_at < $3)
         or (r.state = 'sending' and (r.claimed_at < $2 or r.claimed_at > $5)))
     order by r.try_at limit $6 for update skip locked`,
    [emails, abandonedBefore, endOfDay, known, plausibleUntil, MAX_COMPANIONS],
  );
  return found.map(toOpen);
}

/** What decides whether these addresses get mail now. */
export async function readersAt(
  tx: EntityManager,
  emails: readonly string[],
  { now, abandonedBefore }: Moment,
): Promise<Map<string, ReaderFacts>> {
  const found = await rows<{
    email: string;
    refused: string[] | null;
    paused: string | null;
    stopped: 'address' | 'staff' | null;
    recent: Date[];
  }>(
    tx,
    `select e.email, p.refused_kinds as refused, p.paused_until::text as paused,
       case when a.standing = 'stopped' then case a.stopped_because when 'staff' then 'staff' else 'address' end end as stopped,
       array(select max(coalesce(r.sent_at, r.claimed_at)) from reminders r
         where r.recipient_email = e.email and not r.essential
           and ((r.state = 'sent' and r.sent_at > $2) or (r.state = 'sending' and r.claimed_at >= $3))
         group by coalesce(r.digest_id, r.id)) as recent
     from unnest($1::text[]) as e (email)
       left join mail_preferences p using (email) left join mail_addresses a using (email)`,
    [emails, new Date(now.getTime() - WEEK), abandonedBefore],
  );
  return new Map(
    found.map(({ email, refused, paused, stopped, recent }) => [
      email,
      { stopped, refusedKinds: refused ?? [], pausedUntil: paused, recent },
    ]),
  );
}

/** The Message-IDs of reminders, in whatever state they are. */
export async function messageIdsOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await rows<{ id: string; messageId: string }>(
    tx,
    'select id, message_id from reminders where id = any ($1)',
    [ids],
  );
  return new Map(found.map(({ id, messageId }) => [id, messageId]));
}

/** Claims locked reminders, each with the digest in which it is sent. */
export async function claim(
  tx: EntityManager,
  chosen: readonly { readonly reminder: OpenReminder; readonly digestId: string | null }[],
  now: Date,
): Promise<ClaimedReminder[]> {
  const changes = chosen.map(({ reminder, digestId }) => {
    // its first Message-ID was that of a digest that may have arrived: another mail needs another
    const spent = reminder.attempts === 0 && reminder.digestId === reminder.id;
    const messageId = spent ? reminder.messageId.replace(/^<[^@]*/, `<${newId()}`) : reminder.messageId;
    return { id: reminder.id, digest_id: digestId, message_id: messageId };
  });
  const claimed = await rows<OpenRow & { claimedAt: Date }>(
    tx,
    `update reminders r set state = 'sending', claimed_at = $2, attempts = r.attempts + 1, updated_at = $2,
       digest_id = c.digest_id, message_id = c.message_id
     from jsonb_to_recordset($1) as c (id uuid, digest_id uuid, message_id text) where r.id = c.id
     returning ${columns}, r.claimed_at`,
    [JSON.stringify(changes), now],
  );
  return claimed.map((row) => ({ ...toOpen(row), claimedAt: row.claimedAt }));
}

/** Records what is not sent now; held reminders stay due, and no attempt is counted. */
export async function putAside(
  tx: EntityManager,
  { hold, suppress }: Pick<DeliveryPlan, 'hold' | 'suppress'>,
  now: Date,
): Promise<void> {
  if (hold.length > 0) {
    await run(
      tx,
      `update reminders r set state = 'due', claimed_at = null, try_at = h.until, updated_at = $2
       from jsonb_to_recordset($1) as h (id uuid, until timestamptz) where r.id = h.id`,
      [JSON.stringify(hold), now],
    );
  }
  if (suppress.length > 0) {
    await run(
      tx,
      `update reminders r set state = 'suppressed', suppressed_because = s.because, claimed_at = null,
         details = r.details - 'link', updated_at = $2
       from jsonb_to_recordset($1) as s (id uuid, because text) where r.id = s.id`,
      [JSON.stringify(suppress), now],
    );
  }
}

/** Gives back claims that were not attempted. */
export async function release(tx: EntityManager, claimed: readonly ClaimedReminder[], now: Date): Promise<void> {
  await run(
    tx,
    `update reminders r set state = 'due', claimed_at = null, attempts = r.attempts - 1, updated_at = $2
     from jsonb_to_recordset($1) as c (id uuid, claimed_at timestamptz)
     where r.id = c.id and r.state = 'sending' and r.claimed_at = c.claimed_at`,
    [JSON.stringify(claimed.map(({ id, claimedAt }) => ({ id, claimed_at: claimedAt }))), now],
  );
}

/** Returns up to 8 due or abandoned ids, so that several workers start on a large backlog. */
export async function someDue(tx: EntityManager, { now, abandonedBefore, plausibleUntil }: Moment): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `(select id from reminders where state = 'due' and try_at <= $1 order by try_at limit $4)
     union all (select id from reminders where state = 'sending' and (claimed_at < $2 or claimed_at > $3)
       order by claimed_at limit $4) limit $4`,
    [now, abandonedBefore, plausibleUntil, MAX_DUE_IDS],
  );
  return found.map(({ id }) => id);
}

/** Whether the database answers. */
export async function isUp(tx: EntityManager): Promise<boolean> {
  return (await run(tx, 'select 1')) === 1;
}
