import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';

/** A mail to the person. */
interface PersonalMail {
  readonly kind: string;
  readonly address: string;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly state: string;
  readonly subject: string | null;
  readonly text: string | null;
}

/** The mails to a person, their choice of mails, and whether their addresses take mail. */
export async function remindersOfPerson(tx: EntityManager, userId: string): Promise<unknown> {
  const mails = await rows<PersonalMail>(
    tx,
    `select kind, recipient_email as address, due_at, sent_at, state, subject_line as subject, body_text as text
     from reminders where recipient_user_id = $1 order by due_at`,
    [userId],
  );
  const preferences = await rows<{ address: string; refusedKinds: string[]; pausedUntil: string | null }>(
    tx,
    `select email as address, refused_kinds, paused_until::text as paused_until from mail_preferences
     where email in (select recipient_email from reminders where recipient_user_id = $1)`,
    [userId],
  );
  const addresses = await rows<{
    address: string;
    standing: string;
    stoppedAt: Date | null;
    stoppedBecause: string | null;
    softBounces: number;
  }>(
    tx,
    `select email as address, standing, stopped_at, stopped_because, soft_bounces from mail_addresses
     where email in (select recipient_email from reminders where recipient_user_id = $1)`,
    [userId],
  );
  const reports = await rows<{ address: string; type: string; diagnostic: string; receivedAt: Date }>(
    tx,
    `select email as address, type, diagnostic, received_at from mail_reports
     where email in (select recipient_email from reminders where recipient_user_id = $1) order by received_at`,
    [userId],
  );
  return { mails, preferences, addresses, reports };
}

/** Cancels the mails to a person; that mails were sent stays, without recipient and text. */
export async function eraseRecipient(tx: EntityManager, userId: string): Promise<void> {
  await run(
    tx,
    `delete from mail_preferences
     where email in (select recipient_email from reminders where recipient_user_id = $1)`,
    [userId],
  );
  await run(
    tx,
    `delete from mail_addresses where email in (select recipient_email from reminders where recipient_user_id = $1)`,
    [userId],
  );
  await run(
    tx,
    `delete from mail_reports where email in (select recipient_email from reminders where recipient_user_id = $1)`,
    [userId],
  );
  // last: the addresses above are found by it
  await run(
    tx,
    `update reminders set state = case when state in ('due', 'failed') then 'cancelled' else state end,
       recipient_user_id = null, recipient_email = id || '@erased.invalid', recipient_name = '', details = '{}',
       subject_line = null, body_text = null, last_error = null, response = null
     where recipient_user_id = $1`,
    [userId],
  );
}
