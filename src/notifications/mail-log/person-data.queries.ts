import type { EntityManager } from 'typeorm';

const addressesOf = 'select recipient_email from reminders where recipient_user_id = $1';

/** The mails to a person (what about, when, in which words), what they chose, and whether their address takes mail. */
export async function remindersOfPerson(tx: EntityManager, userId: string): Promise<unknown> {
  const mails: unknown[] = await tx.query(
    `select kind, recipient_email as address, due_at as "dueAt", sent_at as "sentAt", state,
       subject_line as subject, body_text as text
     from reminders where recipient_user_id = $1 order by due_at`,
    [userId],
  );
  const preferences: unknown[] = await tx.query(
    `select email as address, refused_kinds as "refusedKinds", paused_until::text as "pausedUntil"
     from mail_preferences where email in (${addressesOf})`,
    [userId],
  );
  const addresses: unknown[] = await tx.query(
    `select email as address, standing, stopped_at as "stoppedAt", stopped_because as "stoppedBecause",
       soft_bounces as "softBounces" from mail_addresses where email in (${addressesOf})`,
    [userId],
  );
  const reports: unknown[] = await tx.query(
    `select email as address, type, diagnostic, received_at as "receivedAt" from mail_reports
     where email in (${addressesOf}) order by received_at`,
    [userId],
  );
  return { mails, preferences, addresses, reports };
}

/** Nothing more is mailed to the person; that something was sent stays, without whom and in which words. */
export async function eraseRecipient(tx: EntityManager, userId: string): Promise<void> {
  for (const table of ['mail_preferences', 'mail_addresses', 'mail_reports']) {
    await tx.query(`delete from ${table} where email in (${addressesOf})`, [userId]);
  }
  await tx.query(
    `update reminders set state = case when state in ('due', 'failed') then 'cancelled' else state end,
       recipient_user_id = null, recipient_email = id || '@erased.invalid', recipient_name = '', details = '{}',
       subject_line = null, body_text = null, last_error = null, response = null
     where recipient_user_id = $1`,
    [userId],
  );
}
