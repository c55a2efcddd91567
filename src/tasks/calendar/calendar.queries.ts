import type { EntityManager } from 'typeorm';
import type { Subject } from '../subject.types.js';
import type { CalendarRow } from './calendar.types.js';

const columns = `e.id, e.kind, e.starts, e.ends, e.all_day as "allDay", e.task, e.task_from as "taskFrom", e.path, e.details,
  e.state, e.sequence, e.changed_at as "changedAt", json_build_object('userId', e.audience_user, 'companyId',
  e.audience_company, 'roles', e.audience_roles) as for`;

/** Whether the person $1 belongs to the audience of the event `e`: by name where there is one, by role always. */
export const isForPerson = `(e.audience_user is null or e.audience_user = $1) and exists (
  select 1 from memberships m where m.user_id = $1 and m.role = any (e.audience_roles)
    and m.company_id is not distinct from e.audience_company)`;

/** All events of a subject, whoever asks; others who change it wait until this transaction ends. */
export function calendarOf(tx: EntityManager, { type, id }: Subject): Promise<CalendarRow[]> {
  return tx.query(`select ${columns} from calendar_events_of($1, $2) e`, [type, id]);
}

/** The events of a subject of these kinds that concern the reader of a mail; null: somebody without an account. */
export function eventsForMail(
  tx: EntityManager,
  { type, id }: Subject,
  wanted: { kinds: readonly string[]; userId: string | null; now: Date },
): Promise<CalendarRow[]> {
  return tx.query(
    `select ${columns} from calendar_events e where e.subject_type = $1 and e.subject_id = $2 and e.kind = any ($3)
       and (e.audience_user is null or e.audience_user = $4) and e.ends > $5 order by e.starts, e.id`,
    [type, id, wanted.kinds, wanted.userId, wanted.now],
  );
}

/** What the calendar of a person shows: their own and, by their roles, their companies' events. Needs the system's scope. */
export function eventsOfPerson(
  tx: EntityManager,
  userId: string,
  since: { ended: Date; cancelled: Date },
): Promise<CalendarRow[]> {
  return tx.query(
    `select ${columns} from calendar_events e where ${isForPerson} and e.ends > $2
       and (e.state = 'confirmed' or (e.sequence > 0 and e.changed_at > $3)) order by e.starts, e.id limit 1000`,
    [userId, since.ended, since.cancelled],
  );
}

/** What calendars and lists keep about a person. */
export async function calendarOfPerson(tx: EntityManager, userId: string): Promise<unknown> {
  const events = await tx.query(
    `select kind, starts, ends, details, state from calendar_events where audience_user = $1 order by created_at`,
    [userId],
  );
  const [feed = null] = await tx.query(
    `select created_at as "createdAt", last_read_on::text as "lastReadOn" from calendar_feeds where user_id = $1`,
    [userId],
  );
  const marks = await tx.query(
    `select seen_at as "seenAt", snoozed_until as "snoozedUntil" from todo_marks where user_id = $1`,
    [userId],
  );
  return { events, feed, marks };
}

/** Nothing is left that names the person. */
export async function eraseFromCalendar(tx: EntityManager, userId: string): Promise<void> {
  await tx.query('delete from todo_marks where user_id = $1', [userId]);
  await tx.query('delete from calendar_feeds where user_id = $1', [userId]);
  await tx.query('delete from calendar_events where audience_user = $1', [userId]);
}
