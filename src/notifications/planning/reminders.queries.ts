import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { EscalationTarget } from '../../tasks/index.js';
import type { KnownReminder, ReminderState } from './reminder.rules.js';
import type { ComposableReminder, Reminder, ReminderSubject } from './reminder.types.js';

/** The columns of a reminder that say what it is about, to whom it goes and when. */
export interface ReminderRow {
  id: string;
  subjectType: string;
  subjectId: string;
  companyId: string | null;
  kind: string;
  recipientUserId: string | null;
  recipientEmail: string;
  recipientName: string;
  locale: 'es' | 'en';
  dueAt: Date;
  details: Record<string, string>;
  state: ReminderState;
}

/** SQL: the columns of a `ReminderRow`, of `reminders r`. */
export const reminderColumns = `r.id, r.subject_type, r.subject_id, r.company_id, r.kind, r.recipient_user_id,
  r.recipient_email, r.recipient_name, r.locale, r.due_at, r.details, r.state`;

/** Nests the columns of a row as a reminder has them. */
export const toReminder = (row: Omit<ReminderRow, 'state'>): ComposableReminder => ({
  id: row.id,
  kind: row.kind,
  to: { userId: row.recipientUserId, email: row.recipientEmail, name: row.recipientName, locale: row.locale },
  dueAt: row.dueAt,
  details: row.details,
  subject: { type: row.subjectType, id: row.subjectId, companyId: row.companyId },
});

/** All reminders of a subject, in any actor's scope; other transactions that change it wait until this one ends. */
export async function remindersOf(
  tx: EntityManager,
  subject: Pick<ReminderSubject, 'type' | 'id'>,
): Promise<KnownReminder[]> {
  const found = await rows<ReminderRow>(tx, `select ${reminderColumns} from reminders_of($1, $2) r`, [
    subject.type,
    subject.id,
  ]);
  return found.map(({ state, ...row }) => {
    const { id, kind, to, dueAt, details } = toReminder(row);
    return { id, kind, to, dueAt, details, state };
  });
}

/** One reminder with its subject, in whatever state it is. */
export async function reminderById(tx: EntityManager, id: string): Promise<ComposableReminder | null> {
  const row = await one<ReminderRow>(tx, `select ${reminderColumns} from reminders r where r.id = $1`, [id]);
  return row && toReminder(row);
}

/** What is added (`add`), moved (`set`) and cancelled (ids), as `change_reminders` takes it: columns in snake case. */
export interface ChangedRows {
  readonly add: readonly object[];
  readonly set: readonly object[];
  readonly cancel: readonly string[];
}

/** Writes the changes of one subject's reminders, in any actor's scope. */
export async function changeReminders(
  tx: EntityManager,
  { type, id, companyId }: ReminderSubject,
  changes: ChangedRows,
  now: Date,
): Promise<void> {
  await run(tx, 'select change_reminders($1, $2, $3, $4, $5)', [type, id, companyId, JSON.stringify(changes), now]);
}

/** Who else will be told about a subject and from when on, unless it is answered; without those `to` belongs to. */
export function plannedEscalation(
  tx: EntityManager,
  { subject, to }: { readonly subject: ReminderSubject; readonly to: Reminder['to'] },
  now: Date,
): Promise<{ told: EscalationTarget; at: Date }[]> {
  return rows<{ told: EscalationTarget; at: Date }>(
    tx,
    `select details ->> 'escalation' as told, min(due_at) as at from reminders
     where subject_type = $1 and subject_id = $2 and state = 'due' and details ? 'escalation' and due_at > $4
     group by 1 having bool_and(recipient_email <> $3) order by 2, 1`,
    [subject.type, subject.id, to.email.toLowerCase(), now],
  );
}
