import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
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

function mailsTo(tx: EntityManager, { userId, email }: DataSubject): Promise<PersonalMail[]> {
  return rows<PersonalMail>(
    tx,
    `select kind, recipient_email as address, due_at, sent_at, state, subject_line as subject, body_text as text
     from reminders where recipient_user_id = $1 or recipient_email = $2 order by due_at`,
    [userId, email],
  );
}

/** Mails to others that tell of the person, by full name or address, lose their text; that they were sent stays. */
async function blankMentions(tx: EntityManager, { userId, email }: DataSubject): Promise<void> {
  await run(
    tx,
    `update reminders r set body_text = null, details = '{}', subject_line = null, blanked_at = coalesce(blanked_at, now())
     from (select $2::text as text where $2::text is not null
       union all select name from people where id = $1 and name like '% %') told
     where r.state = 'sent' and strpos(concat_ws(' ', r.subject_line, r.body_text, r.details::text), told.text) > 0`,
    [userId, email],
  );
}

/** Cancels the mails to a person; that mails were sent stays, without recipient and text. */
async function anonymizeMails(tx: EntityManager, { userId, email }: DataSubject): Promise<void> {
  await blankMentions(tx, { userId, email });
  await run(
    tx,
    `update reminders set state = case when state in ('due', 'failed') then 'cancelled' else state end,
       recipient_user_id = null, recipient_email = id || '@erased.invalid', recipient_name = '', details = '{}',
       subject_line = null, body_text = null, last_error = null, response = null
     where recipient_user_id = $1 or recipient_email = $2`,
    [userId, email],
  );
}

// the addresses of a person: their present one, and those to which they were written
const theirs = `(email = $2 or email in (select recipient_email from reminders where recipient_user_id = $1))`;

interface PreferenceRow {
  readonly address: string;
  readonly refusedKinds: string[];
  readonly pausedUntil: string | null;
}

function preferencesOf(tx: EntityManager, { userId, email }: DataSubject): Promise<PreferenceRow[]> {
  return rows<PreferenceRow>(
    tx,
    `select email as address, refused_kinds, paused_until::text as paused_until from mail_preferences where ${theirs}`,
    [userId, email],
  );
}

interface AddressRow {
  readonly address: string;
  readonly standing: string;
  readonly stoppedAt: Date | null;
  readonly stoppedBecause: string | null;
  readonly softBounces: number;
}

function addressesOf(tx: EntityManager, { userId, email }: DataSubject): Promise<AddressRow[]> {
  return rows<AddressRow>(
    tx,
    `select email as address, standing, stopped_at, stopped_because, soft_bounces from mail_addresses where ${theirs}`,
    [userId, email],
  );
}

interface ReportRow {
  readonly address: string;
  readonly type: string;
  readonly diagnostic: string;
  readonly receivedAt: Date;
}

function reportsOf(tx: EntityManager, { userId, email }: DataSubject): Promise<ReportRow[]> {
  return rows<ReportRow>(
    tx,
    `select email as address, type, diagnostic, received_at from mail_reports where ${theirs} order by received_at`,
    [userId, email],
  );
}

interface MailWorkRow {
  readonly what: string;
  readonly at: Date | null;
}

function workOf(tx: EntityManager, { userId }: DataSubject): Promise<MailWorkRow[]> {
  return rows<MailWorkRow>(
    tx,
    `select what, at from (
       select 'wrote-text' as what, created_at as at from reminder_texts where created_by = $1
       union all select 'changed-schedule', updated_at from reminder_schedules where updated_by = $1
       union all select 'asked-repair', asked_at from reminder_repairs where asked_by = $1
       union all select 'paused-mail', paused_at from mail_settings where paused_by = $1
     ) w order by at`,
    [userId],
  );
}

/** What the room holds about people: mails to them, what is known of their addresses, their choices. */
export const mailsData: readonly HeldData[] = [
  {
    key: 'preferences',
    columns: ['mail_preferences.email', 'mail_preferences.refused_kinds'],
    find: preferencesOf,
    fate: 'deleted',
    erase: async (tx, { userId, email }) =>
      void (await run(tx, `delete from mail_preferences where ${theirs}`, [userId, email])),
  },
  {
    key: 'addresses',
    columns: ['mail_addresses.email', 'mail_addresses.stopped_because'],
    find: addressesOf,
    fate: 'deleted',
    erase: async (tx, { userId, email }) =>
      void (await run(tx, `delete from mail_addresses where ${theirs}`, [userId, email])),
  },
  {
    key: 'bounces',
    columns: ['email', 'diagnostic', 'source', 'digest'].map((column) => `mail_reports.${column}`),
    find: reportsOf,
    fate: 'deleted',
    erase: async (tx, { userId, email }) =>
      void (await run(tx, `delete from mail_reports where ${theirs}`, [userId, email])),
  },
  // after the three above, which find more addresses by it
  {
    key: 'mails',
    columns: [
      'recipient_user_id',
      'recipient_email',
      'recipient_name',
      'details',
      'subject_line',
      'body_text',
      'message_id',
      'response',
      'last_error',
    ].map((column) => `reminders.${column}`),
    find: mailsTo,
    fate: 'anonymized',
    erase: anonymizeMails,
  },
  {
    key: 'work',
    columns: [
      'reminder_texts.created_by',
      'reminder_schedules.updated_by',
      'reminder_repairs.asked_by',
      'mail_settings.paused_by',
      'mail_settings.paused_reason',
    ],
    find: workOf,
    fate: 'unlinked',
  },
];
