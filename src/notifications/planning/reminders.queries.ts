import type { EntityManager } from 'typeorm';
import type { EscalationTarget } from '../../tasks/index.js';
import type { KnownReminder, ReminderState } from './reminder.rules.js';
import type { Reminder, ReminderSubject } from './reminder.types.js';

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

/** Who else is told about a subject, and from when on, unless it is answered before: of all that is planned, for a reader. */
export function plannedEscalation(
  tx: EntityManager,
  { subject, to }: { readonly subject: ReminderSubject; readonly to: Reminder['to'] },
  now: Date,
): Promise<{ told: EscalationTarget; at: Date }[]> {
  return tx.query(
    `select details ->> 'escalation' as told, min(due_at) as at from reminders
     where subject_type = $1 and subject_id = $2 and state = 'due' and details ? 'escalation' and due_at > $4
     group by 1 having bool_and(recipient_email <> $3) order by 2, 1`,
    [subject.type, subject.id, to.email.toLowerCase(), now],
  );
}
