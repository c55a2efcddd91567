import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import { isForPerson } from '../calendar/calendar.queries.js';
import { MAX_TASKS } from './todo.rules.js';

/** An open task of a person. */
export interface TaskRow {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly details: Readonly<Record<string, string>>;
  readonly path: string;
  readonly starts: Date | null;
  readonly ends: Date | null;
  readonly allDay: boolean;
  /** Colleagues with the same roles may do it too. */
  readonly shared: boolean;
  readonly seen: boolean;
  readonly snoozedUntil: Date | null;
}

/** Whose tasks, in the workspace of which company. */
export interface TaskReader {
  readonly userId: string;
  readonly companyId: string | null;
}

// $1 person, $2 company of the workspace, $3 now
const open = `from calendar_events e
  left join todo_marks k on k.user_id = $1 and k.event_id = e.id and k.sequence = e.sequence
  where e.task and e.state = 'confirmed' and (e.task_from is null or e.task_from <= $3)
    and (e.audience_company is null or e.audience_company = $2) and ${isForPerson}`;

/** The person's open tasks, most urgent first. A task that changed since it was seen is unseen again. */
export function openTasks(tx: EntityManager, { userId, companyId }: TaskReader, now: Date): Promise<TaskRow[]> {
  return rows<TaskRow>(
    tx,
    `select e.id, e.subject_type, e.subject_id, e.kind, e.details, e.path, e.starts, e.ends, e.all_day,
       e.audience_user is null as shared, k.seen_at is not null as seen,
       case when k.snoozed_until > $3 then k.snoozed_until end as snoozed_until
     ${open} order by e.ends nulls last, e.created_at, e.id limit ${MAX_TASKS}`,
    [userId, companyId, now],
  );
}

/** How many open tasks are neither seen nor snoozed. */
export async function countTasks(tx: EntityManager, { userId, companyId }: TaskReader, now: Date): Promise<number> {
  const found = await one<{ n: number }>(
    tx,
    `select count(*)::int as n ${open} and k.seen_at is null and (k.snoozed_until is null or k.snoozed_until <= $3)`,
    [userId, companyId, now],
  );
  return found!.n;
}

/** Marks an open task of the person as seen, or snoozes it. False when they have no such task. */
export async function markTask(
  tx: EntityManager,
  { userId, companyId }: TaskReader,
  mark: { id: string; now: Date; snoozedUntil: Date | null },
): Promise<boolean> {
  const marked = await run(
    tx,
    `insert into todo_marks (user_id, event_id, sequence, seen_at, snoozed_until)
     select $1::uuid, e.id, e.sequence, case when $5::timestamptz is null then $3::timestamptz end, $5 ${open} and e.id = $4
     on conflict (user_id, event_id) do update set sequence = excluded.sequence, seen_at = excluded.seen_at,
       snoozed_until = excluded.snoozed_until`,
    [userId, companyId, mark.now, mark.id, mark.snoozedUntil],
  );
  return marked === 1;
}
