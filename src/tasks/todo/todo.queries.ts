import type { EntityManager } from 'typeorm';
import { isForPerson } from '../calendar/calendar.queries.js';
import type { EscalationTarget } from '../subject.types.js';

/** Something that a person has to do, as the list shows it. */
export interface TodoRow {
  readonly id: string;
  readonly kind: string;
  readonly details: Readonly<Record<string, string>>;
  readonly path: string;
  readonly starts: Date | null;
  readonly ends: Date | null;
  readonly allDay: boolean;
  /** Anybody of the company may do it, not only the reader. */
  readonly shared: boolean;
  readonly seen: boolean;
  readonly snoozedUntil: Date | null;
  /** When the reader is written to about it next. */
  readonly mailAt: Date | null;
  /** Who else is written to about it, and from when on, if it stays open. */
  readonly escalation: readonly { readonly told: EscalationTarget; readonly at: string }[];
}

/** Who looks, and in the workspace of which company. */
export interface TodoReader {
  readonly userId: string;
  readonly companyId: string | null;
}

// $1 the person, $2 the company in whose workspace they are, $3 now
const open = `from calendar_events e
  left join todo_marks k on k.user_id = $1 and k.event_id = e.id and k.sequence = e.sequence
  where e.task and e.state = 'confirmed' and (e.task_from is null or e.task_from <= $3)
    and (e.audience_company is null or e.audience_company = $2) and ${isForPerson}`;
const isOpen = `k.seen_at is null and (k.snoozed_until is null or k.snoozed_until <= $3)`;

/** Everything the person has to do now, the most urgent first; what was changed since it was seen is unseen again. */
export function todosOf(tx: EntityManager, { userId, companyId }: TodoReader, now: Date): Promise<TodoRow[]> {
  return tx.query(
    `select e.id, e.kind, e.details, e.path, e.starts, e.ends, e.all_day as "allDay", e.audience_user is null as shared,
       k.seen_at is not null as seen,
       case when k.snoozed_until > $3 then k.snoozed_until end as "snoozedUntil",
       (select min(greatest(r.due_at, r.try_at)) from reminders r
        where r.recipient_user_id = $1 and r.state = 'due' and r.subject_type = e.subject_type
          and r.subject_id = e.subject_id and r.try_at > $3) as "mailAt",
       (select coalesce(jsonb_agg(jsonb_build_object('told', s.told, 'at', s.at) order by s.at, s.told), '[]') from
         (select r.details ->> 'escalation' as told, min(r.due_at) as at from reminders r
          where r.state = 'due' and r.details ? 'escalation' and r.subject_type = e.subject_type
            and r.subject_id = e.subject_id and r.due_at > $3
          group by 1 having bool_and(r.recipient_user_id is distinct from $1)) s) as escalation
     ${open} order by e.ends nulls last, e.created_at, e.id limit 500`,
    [userId, companyId, now],
  );
}

/** How many of them are neither seen nor put off. */
export async function countTodos(tx: EntityManager, { userId, companyId }: TodoReader, now: Date): Promise<number> {
  const [row] = await tx.query(`select count(*)::int as open ${open} and ${isOpen}`, [userId, companyId, now]);
  return row.open;
}

/** Marks a task of the person's own as seen, or puts it off. False: it is none of theirs, or done meanwhile. */
export async function markTodo(
  tx: EntityManager,
  { userId, companyId }: TodoReader,
  mark: { id: string; now: Date; snoozedUntil: Date | null },
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `insert into todo_marks (user_id, event_id, sequence, seen_at, snoozed_until)
     select $1::uuid, e.id, e.sequence, case when $5::timestamptz is null then $3::timestamptz end, $5 ${open} and e.id = $4
     on conflict (user_id, event_id) do update set sequence = excluded.sequence, seen_at = excluded.seen_at,
       snoozed_until = excluded.snoozed_until
     returning event_id`,
    [userId, companyId, mark.now, mark.id, mark.snoozedUntil],
  );
  return rows.length === 1;
}

export async function unmarkTodo(tx: EntityManager, userId: string, id: string): Promise<void> {
  await tx.query('delete from todo_marks where user_id = $1 and event_id = $2', [userId, id]);
}

/** Mails about the same that would go out before then wait until then too, but for those that must go out. */
export async function putOffMails(
  tx: EntityManager,
  userId: string,
  id: string,
  until: Date,
  now: Date,
): Promise<void> {
  await tx.query(
    `update reminders r set try_at = $3, updated_at = $4 from calendar_events e
     where e.id = $2 and r.subject_type = e.subject_type and r.subject_id = e.subject_id and r.recipient_user_id = $1
       and r.state = 'due' and not r.essential and r.try_at < $3`,
    [userId, id, until, now],
  );
}
