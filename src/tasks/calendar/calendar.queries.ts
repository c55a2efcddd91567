import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { one, rows, run } from '../../database/index.js';
import type { Subject } from '../subject.types.js';
import { type CalendarPlan, columnsOf } from './calendar.rules.js';
import type { CalendarRow, WantedEvent } from './calendar.types.js';
import { MAX_FEED_EVENTS } from './feed.rules.js';

const columns = `e.id, e.kind, e.starts, e.ends, e.all_day, e.task, e.task_from, e.path, e.details, e.state, e.sequence,
  e.changed_at, json_build_object('userId', e.audience_user, 'companyId', e.audience_company, 'roles', e.audience_roles)
  as for`;

/**
 * SQL condition: the person $1 belongs to the audience of event `e`, by id where it names one, and by role unless it names
 * no role: that is the person's own.
 */
export const isForPerson = `(e.audience_user is null or e.audience_user = $1) and (
  e.audience_user = $1 and e.audience_roles = '{}' or exists (
    select 1 from memberships m where m.user_id = $1 and m.role = any (e.audience_roles)
      and m.company_id is not distinct from e.audience_company))`;

/** All events of a subject, in any scope. Locks the subject until the transaction ends. */
export function calendarOf(tx: EntityManager, { type, id }: Pick<Subject, 'type' | 'id'>): Promise<CalendarRow[]> {
  return rows<CalendarRow>(tx, `select ${columns} from calendar_events_of($1, $2) e`, [type, id]);
}

/** Writes a plan for a subject's events, in any scope. */
export async function changeCalendar(tx: EntityManager, subject: Subject, plan: CalendarPlan, at: Date): Promise<void> {
  const changes = JSON.stringify({ set: plan.set.map(toRow), cancel: plan.cancel });
  await run(tx, 'select change_calendar($1, $2, $3, $4, $5)', [
    subject.type,
    subject.id,
    subject.companyId,
    changes,
    at,
  ]);
}

function toRow(event: WantedEvent) {
  const { allDay, taskFrom, ...rest } = columnsOf(event);
  return {
    id: newId(),
    kind: event.kind,
    audience_user: event.for.userId,
    audience_company: event.for.companyId,
    audience_roles: event.for.roles,
    all_day: allDay,
    task_from: taskFrom,
    ...rest,
  };
}

/** A subject's events of these kinds that are not over and concern the reader; `userId` null: a reader without an account. */
export function eventsForMail(
  tx: EntityManager,
  { type, id }: Subject,
  wanted: { kinds: readonly string[]; userId: string | null; now: Date },
): Promise<CalendarRow[]> {
  return rows<CalendarRow>(
    tx,
    `select ${columns} from calendar_events e where e.subject_type = $1 and e.subject_id = $2 and e.kind = any ($3)
       and (e.audience_user is null or e.audience_user = $4) and e.ends > $5 order by e.starts, e.id`,
    [type, id, wanted.kinds, wanted.userId, wanted.now],
  );
}

/**
 * A person's events and, by their roles, those of their companies: not over before `since.ended`, or cancelled after
 * `since.cancelled` once they had been published. Requires the system scope.
 */
export function eventsOfPerson(
  tx: EntityManager,
  userId: string,
  since: { ended: Date; cancelled: Date },
): Promise<CalendarRow[]> {
  return rows<CalendarRow>(
    tx,
    `select ${columns} from calendar_events e where ${isForPerson} and e.ends > $2
       and (e.state = 'confirmed' or (e.sequence > 0 and e.changed_at > $3))
     order by e.starts, e.id limit ${MAX_FEED_EVENTS}`,
    [userId, since.ended, since.cancelled],
  );
}

/** The owner of the calendar address with this hash. */
export interface FeedOwner {
  readonly userId: string;
  readonly locale: 'es' | 'en';
  /** The last day a calendar program read it. */
  readonly lastReadOn: string | null;
}

export function feedOwner(tx: EntityManager, secretHash: string): Promise<FeedOwner | null> {
  return one<FeedOwner>(
    tx,
    `select f.user_id, p.locale, f.last_read_on::text from calendar_feeds f join people p on p.id = f.user_id
     where f.secret_hash = $1`,
    [secretHash],
  );
}
