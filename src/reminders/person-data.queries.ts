import type { EntityManager } from 'typeorm';

/** The mails to a person: what about, when, in which words. */
export async function remindersOfPerson(tx: EntityManager, userId: string): Promise<unknown> {
  return tx.query(
    `select kind, recipient_email as address, due_at as "dueAt", sent_at as "sentAt", state,
       subject_line as subject, body_text as text
     from reminders where recipient_user_id = $1 order by due_at`,
    [userId],
  );
}

/** Nothing more is mailed to the person; that something was sent stays, without whom and in which words. */
export async function eraseRecipient(tx: EntityManager, userId: string): Promise<void> {
  await tx.query(
    `update reminders set state = case when state in ('due', 'failed') then 'cancelled' else state end,
       recipient_user_id = null, recipient_email = id || '@erased.invalid', recipient_name = '', details = '{}',
       subject_line = null, body_text = null, last_error = null, response = null
     where recipient_user_id = $1`,
    [userId],
  );
}
