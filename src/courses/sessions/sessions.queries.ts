import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { AttendanceMethod, SessionTime } from './sessions.rules.js';

/** A group, with the course that it takes. */
export interface GroupRow {
  readonly id: string;
  readonly companyId: string;
  readonly courseId: string;
  readonly courseSlug: string;
  readonly name: string;
  readonly trainer: string;
  readonly capacity: number;
  readonly countsAsLessons: boolean;
  readonly version: number;
  readonly seated: number;
  readonly waiting: number;
}

const group = `g.id, g.company_id, g.course_id, c.slug as course_slug, g.name, g.trainer, g.capacity, g.counts_as_lessons,
  g.version,
  (select count(*)::int from group_members m where m.group_id = g.id and m.seated_at is not null) as seated,
  (select count(*)::int from group_members m where m.group_id = g.id and m.seated_at is null) as waiting
  from course_groups g join courses c on c.id = g.course_id`;

/** The groups of a company, the newest first. */
export function groupsOf(tx: EntityManager, companyId: string): Promise<GroupRow[]> {
  return rows<GroupRow>(tx, `select ${group} where g.company_id = $1 order by g.created_at desc, g.id`, [companyId]);
}

/** One group, or null. */
export function groupById(tx: EntityManager, id: string): Promise<GroupRow | null> {
  return one<GroupRow>(tx, `select ${group} where g.id = $1`, [id]);
}

/** The groups in which a person has or awaits a place, and those of their courses that they may join. */
export function groupsFor(tx: EntityManager, companyId: string, userId: string, now: Date): Promise<GroupRow[]> {
  return rows<GroupRow>(
    tx,
    `select ${group} where g.company_id = $1 and (
       exists (select 1 from group_members m where m.group_id = g.id and m.user_id = $2)
       or exists (select 1 from enrolments e where e.company_id = $1 and e.user_id = $2 and e.course_id = g.course_id
         and e.state in ('enrolled', 'in-progress'))
       and exists (select 1 from group_sessions s where s.group_id = g.id and s.ends_at > $3 and s.cancelled_at is null))
     order by g.created_at desc, g.id`,
    [companyId, userId, now],
  );
}

/** A session of a group. */
export interface SessionRow extends SessionTime {
  readonly groupId: string;
  readonly companyId: string;
  readonly place: string;
  readonly topic: string;
  readonly movedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly version: number;
}

const session = `s.id, s.group_id, s.company_id, s.starts_at, s.ends_at, s.place, s.topic, s.moved_at, s.cancelled_at,
  s.cancelled_at is not null as cancelled, s.version from group_sessions s`;

/** The sessions of these groups, in the order of their time. */
export function sessionsOf(tx: EntityManager, groupIds: readonly string[]): Promise<SessionRow[]> {
  return rows<SessionRow>(tx, `select ${session} where s.group_id = any($1) order by s.starts_at, s.id`, [groupIds]);
}

/** One session, or null. */
export function sessionById(tx: EntityManager, id: string): Promise<SessionRow | null> {
  return one<SessionRow>(tx, `select ${session} where s.id = $1`, [id]);
}

/** Somebody of a group. */
export interface MemberRow {
  readonly userId: string;
  readonly name: string;
  readonly joinedAt: Date;
  readonly seatedAt: Date | null;
}

/** The people of a group: those with a place by name, then those who wait, the first to come first. */
export function membersOfGroup(tx: EntityManager, groupId: string): Promise<MemberRow[]> {
  return rows<MemberRow>(
    tx,
    `select m.user_id, p.name, m.joined_at, m.seated_at from group_members m join people p on p.id = m.user_id
     where m.group_id = $1
     order by (m.seated_at is null), case when m.seated_at is null then m.joined_at end, p.name, m.user_id`,
    [groupId],
  );
}

/** Somebody with a place in a group, as mails need them. */
export interface SeatedRow {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: 'es' | 'en';
  readonly seatedAt: Date;
}

/** Everyone with a place in a group. */
export function seatedIn(tx: EntityManager, groupId: string): Promise<SeatedRow[]> {
  return rows<SeatedRow>(
    tx,
    `select m.user_id, p.email, p.name, p.locale, m.seated_at from group_members m join people p on p.id = m.user_id
     where m.group_id = $1 and m.seated_at is not null order by p.name, m.user_id`,
    [groupId],
  );
}

/** Who was at which session of these groups. */
export interface PresenceRow {
  readonly sessionId: string;
  readonly userId: string;
  readonly method: AttendanceMethod;
}

/** All presences in the sessions of these groups. */
export function presencesIn(tx: EntityManager, groupIds: readonly string[]): Promise<PresenceRow[]> {
  return rows<PresenceRow>(
    tx,
    `select a.session_id, a.user_id, a.method from session_attendance a join group_sessions s on s.id = a.session_id
     where s.group_id = any($1)`,
    [groupIds],
  );
}

/** Marks people as present; who is marked already stays as marked. */
export async function markPresent(
  tx: EntityManager,
  { id, companyId }: { readonly id: string; readonly companyId: string },
  userIds: readonly string[],
  mark: { readonly method: AttendanceMethod; readonly by: string; readonly at: Date },
): Promise<void> {
  await run(
    tx,
    `insert into session_attendance (session_id, user_id, company_id, method, marked_by, marked_at)
     select $1, user_id, $2, $4, $5, $6 from unnest($3::uuid[]) as present (user_id) on conflict do nothing`,
    [id, companyId, userIds, mark.method, mark.by, mark.at],
  );
}

/** Takes the marks of everybody else away. */
export async function keepPresent(tx: EntityManager, sessionId: string, userIds: readonly string[]): Promise<void> {
  await run(tx, 'delete from session_attendance where session_id = $1 and user_id <> all($2::uuid[])', [
    sessionId,
    userIds,
  ]);
}

/** People enrolled in the group's course who are not in the group. */
export function peopleToAdd(tx: EntityManager, groupId: string): Promise<{ userId: string; name: string }[]> {
  return rows<{ userId: string; name: string }>(
    tx,
    `select distinct p.id as user_id, p.name from course_groups g
     join enrolments e on e.company_id = g.company_id and e.course_id = g.course_id and e.state in ('enrolled', 'in-progress')
     join people p on p.id = e.user_id
     where g.id = $1 and not exists (select 1 from group_members m where m.group_id = g.id and m.user_id = p.id)
     order by p.name, p.id`,
    [groupId],
  );
}

/** A person's open enrolment in the course of a group, or null. */
export function enrolmentFor(tx: EntityManager, groupId: string, userId: string): Promise<{ id: string } | null> {
  return one<{ id: string }>(
    tx,
    `select e.id from course_groups g join enrolments e on e.company_id = g.company_id and e.course_id = g.course_id
     where g.id = $1 and e.user_id = $2 and e.state in ('enrolled', 'in-progress')`,
    [groupId, userId],
  );
}

/** Groups of an enrolment's company and course that count as lessons and in which its learner has a place. */
export function countingGroups(tx: EntityManager, enrolmentId: string): Promise<{ id: string }[]> {
  return rows<{ id: string }>(
    tx,
    `select g.id from enrolments e join course_groups g on g.company_id = e.company_id and g.course_id = e.course_id
     join group_members m on m.group_id = g.id and m.user_id = e.user_id and m.seated_at is not null
     where e.id = $1 and g.counts_as_lessons order by g.id`,
    [enrolmentId],
  );
}

/** Groups that may want mails: those with a session that has not ended, or whose last change is recent. */
export async function groupsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select g.id from course_groups g where ($1::uuid is null or g.id > $1) and exists (
       select 1 from group_sessions s where s.group_id = g.id
         and greatest(s.ends_at, s.moved_at, s.cancelled_at) >= $3)
     order by g.id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** Sessions that may want mails: those that have not ended, and those changed since `recent`. */
export async function sessionsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from group_sessions where ($1::uuid is null or id > $1)
       and greatest(ends_at, moved_at, cancelled_at) >= $3 order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** A presence as the export of a person's data shows it. */
export interface PresenceOfPerson {
  readonly name: string;
  readonly topic: string;
  readonly startsAt: Date;
  readonly method: AttendanceMethod;
}

/** The sessions at which a person was. */
export function presencesOfPerson(tx: EntityManager, userId: string): Promise<PresenceOfPerson[]> {
  return rows<PresenceOfPerson>(
    tx,
    `select g.name, s.topic, s.starts_at, a.method from session_attendance a join group_sessions s on s.id = a.session_id
     join course_groups g on g.id = s.group_id where a.user_id = $1 order by s.starts_at`,
    [userId],
  );
}

/** The groups of a person. */
export function groupsOfPerson(tx: EntityManager, userId: string): Promise<{ name: string; joinedAt: Date }[]> {
  return rows<{ name: string; joinedAt: Date }>(
    tx,
    `select g.name, m.joined_at from group_members m join course_groups g on g.id = m.group_id
     where m.user_id = $1 order by m.joined_at`,
    [userId],
  );
}

/** What a person made or marked for others. */
export function madeBy(tx: EntityManager, userId: string): Promise<{ name: string; savedAt: Date }[]> {
  return rows<{ name: string; savedAt: Date }>(
    tx,
    `select name, created_at as saved_at from course_groups where created_by = $1
     union select g.name, a.marked_at from session_attendance a join group_sessions s on s.id = a.session_id
       join course_groups g on g.id = s.group_id where a.marked_by = $1 and a.user_id <> $1 order by 2`,
    [userId],
  );
}

/** Groups of a person's own companies that name them as who teaches. */
export function groupsTaught(tx: EntityManager, userId: string): Promise<{ name: string }[]> {
  return rows<{ name: string }>(
    tx,
    `select distinct g.name from people p join memberships m on m.user_id = p.id
     join course_groups g on g.company_id = m.company_id and lower(g.trainer) = lower(p.name) where p.id = $1 order by 1`,
    [userId],
  );
}
