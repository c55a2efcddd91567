import type { EntityManager } from 'typeorm';
import type { KnownReminder, ReminderState } from './reminder.rules.js';
import type { Reminder, ReminderSubject } from './reminder.types.js';

/** A reminder that this process has taken upon itself to send. */
export interface ClaimedReminder extends Reminder {
  readonly subject: ReminderSubject;
  readonly messageId: string;
  readonly attempts: number;
  readonly claimedAt: Date;
}

interface Row {
  id: string;
  subject_type: string;
  subject_id: string;
  company_id: string | null;
  kind: string;
  recipient_user_id: string | null;
  recipient_email: string;
  recipient_name: string;
  locale: 'es' | 'en';
  due_at: Date;
  details: Record<string, string>;
  state: ReminderState;
  message_id: string;
  attempts: number;
  claimed_at: Date;
}

const toReminder = (row: Row): Reminder => ({
  id: row.id,
  kind: row.kind,
  to: { userId: row.recipient_user_id, email: row.recipient_email, name: row.recipient_name, locale: row.locale },
  dueAt: row.due_at,
  details: row.details,
});

const subjectOf = (row: Row): ReminderSubject => ({
  type: row.subject_type,
  id: row.subject_id,
  companyId: row.company_id,
});

/** All that is written down for a subject, whoever asks; others who change it wait until this transaction ends. */
export async function remindersOf(
  tx: EntityManager,
  subject: Pick<ReminderSubject, 'type' | 'id'>,
): Promise<KnownReminder[]> {
  const rows: Row[] = await tx.query('select * from reminders_of($1, $2)', [subject.type, subject.id]);
  return rows.map((row) => ({ ...toReminder(row), state: row.state }));
}

/** A reminder with what it is about, enough to write its mail; in whatever state it is. */
export async function writableById(
  tx: EntityManager,
  id: string,
): Promise<(Reminder & { readonly subject: ReminderSubject }) | null> {
  const [row]: Row[] = await tx.query('select * from reminders where id = $1', [id]);
  return row ? { ...toReminder(row), subject: subjectOf(row) } : null;
}

/** Takes a reminder that is due, or whose claim is older than `abandonedBefore`. Null: it is not to be sent now. */
export async function claim(
  tx: EntityManager,
  id: string,
  now: Date,
  abandonedBefore: Date,
): Promise<ClaimedReminder | null> {
  const [rows]: [Row[], number] = await tx.query(
    `update reminders set state = 'sending', claimed_at = $2, attempts = attempts + 1, updated_at = $2
     where id = $1 and ((state = 'due' and try_at <= $2) or (state = 'sending' and claimed_at < $3)) returning *`,
    [id, now, abandonedBefore],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    ...toReminder(row),
    subject: subjectOf(row),
    messageId: row.message_id,
    attempts: row.attempts,
    claimedAt: row.claimed_at,
  };
}

/** The ids of all that is due or was abandoned, the longest waiting first. */
export async function dueReminders(tx: EntityManager, now: Date, abandonedBefore: Date): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `(select id, try_at as since from reminders where state = 'due' and try_at <= $1)
     union all (select id, claimed_at from reminders where state = 'sending' and claimed_at < $2)
     order by since limit 20000`,
    [now, abandonedBefore],
  );
  return rows.map(({ id }) => id);
}

// A claim that somebody else has taken over meanwhile is no longer ours to end.
const stillOurs = `where id = $1 and state = 'sending' and claimed_at = $2`;

/** The mail server has taken it: the record says what was sent, without what only the reader may have. */
export async function markSent(
  tx: EntityManager,
  { id, claimedAt }: ClaimedReminder,
  sent: { at: Date; response: string; subjectLine: string; bodyText: string },
): Promise<void> {
  await tx.query(
    `update reminders set state = 'sent', claimed_at = null, sent_at = $3, response = $4, subject_line = $5,
       body_text = $6, details = details - 'link', last_error = null, updated_at = $3 ${stillOurs}`,
    [id, claimedAt, sent.at, sent.response, sent.subjectLine, sent.bodyText],
  );
}

/** It is no longer true. */
export async function markCancelled(tx: EntityManager, { id, claimedAt }: ClaimedReminder, at: Date): Promise<void> {
  await tx.query(
    `update reminders set state = 'cancelled', claimed_at = null, details = details - 'link', updated_at = $3 ${stillOurs}`,
    [id, claimedAt, at],
  );
}

/** It did not work: tried again at `retryAt`, or given up when that is null. */
export async function markFailed(
  tx: EntityManager,
  { id, claimedAt }: ClaimedReminder,
  failure: { at: Date; error: string; retryAt: Date | null },
): Promise<void> {
  await tx.query(
    `update reminders set state = case when $4::timestamptz is null then 'failed' else 'due' end, claimed_at = null,
       try_at = coalesce($4, try_at), last_error = $5, updated_at = $3 ${stillOurs}`,
    [id, claimedAt, failure.at, failure.retryAt, failure.error],
  );
}

/** How many should be on their way by now, and how many were given up. */
export async function countReminders(tx: EntityManager, now: Date): Promise<{ due: number; failed: number }> {
  const [row] = await tx.query(
    `select (select count(*)::int from reminders where state = 'due' and try_at <= $1)
         + (select count(*)::int from reminders where state = 'sending') as due,
       (select count(*)::int from reminders where state = 'failed') as failed`,
    [now],
  );
  return row;
}
