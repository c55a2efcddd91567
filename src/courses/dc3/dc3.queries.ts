import type { EntityManager } from 'typeorm';
import type { SubjectPage } from '../../notifications/index.js';
import { one, rows, run } from '../../database/index.js';
import type { PlanCourse } from './dc3.types.js';

/** A course of the catalogue, by its id. */
export interface CourseOfPlan extends PlanCourse {
  readonly slug: string;
}

/** The courses of a company's plan, in the order of their letters. */
export function coursesOfPlan(tx: EntityManager, companyId: string): Promise<CourseOfPlan[]> {
  return rows<CourseOfPlan>(
    tx,
    `select p.course_id, p.area, p.trainer, c.slug from dc3_plan_courses p join courses c on c.id = p.course_id
     where p.company_id = $1 order by c.letter`,
    [companyId],
  );
}

/** The courses of the plan are these from now on. */
export async function replaceCourses(
  tx: EntityManager,
  companyId: string,
  courses: readonly PlanCourse[],
): Promise<void> {
  await run(tx, 'delete from dc3_plan_courses where company_id = $1', [companyId]);
  await run(
    tx,
    `insert into dc3_plan_courses (company_id, course_id, area, trainer)
     select $1, course_id, area, trainer from unnest($2::uuid[], $3::text[], $4::text[]) as given (course_id, area, trainer)`,
    [companyId, courses.map((c) => c.courseId), courses.map((c) => c.area), courses.map((c) => c.trainer)],
  );
}

/** A present member of the company who passed a course, with what there is for the form. */
export interface PassedRow {
  readonly certificateId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly courseId: string;
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly hours: number;
  /** When the first lesson was read, or the course could be opened. */
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly hasData: boolean;
  readonly givenId: string | null;
  readonly givenAt: Date | null;
}

const passed = `k.id as certificate_id, k.user_id, k.person_name as name, p.email, k.course_id, c.slug as course_slug,
  k.course_title, k.hours,
  coalesce((select min(l.read_at) from lesson_progress l where l.enrolment_id = k.enrolment_id), e.available_at,
    e.enrolled_at) as started_at,
  k.issued_at as finished_at,
  exists (select 1 from dc3_people d where d.company_id = k.company_id and d.user_id = k.user_id) as has_data,
  g.id as given_id, g.issued_at as given_at
  from certificates k
  join courses c on c.id = k.course_id
  join enrolments e on e.id = k.enrolment_id
  join people p on p.id = k.user_id
  left join lateral (
    select d.id, d.issued_at from dc3_certificates d where d.certificate_id = k.id order by d.version desc limit 1) g on true
  where k.company_id = $1 and (k.withdrawn_at is null or g.id is not null) and exists (
    select 1 from memberships m where m.user_id = k.user_id and m.company_id = k.company_id)`;

/** Everyone of the company who passed something: those without a DC-3 first, the most urgent of them first. */
export function passedIn(tx: EntityManager, companyId: string): Promise<PassedRow[]> {
  return rows<PassedRow>(tx, `select ${passed} order by (g.id is not null), k.issued_at, k.person_name, k.id`, [
    companyId,
  ]);
}

/** One of them, or null. */
export function passedBy(tx: EntityManager, companyId: string, certificateId: string): Promise<PassedRow | null> {
  return one<PassedRow>(tx, `select ${passed} and k.id = $2`, [companyId, certificateId]);
}

/** Members of the company by their addresses, in lower case. */
export function membersByEmail(
  tx: EntityManager,
  companyId: string,
  emails: readonly string[],
): Promise<{ userId: string; email: string }[]> {
  return rows<{ userId: string; email: string }>(
    tx,
    `select distinct p.id as user_id, lower(p.email) as email from people p join memberships m on m.user_id = p.id
     where m.company_id = $1 and lower(p.email) = any($2)`,
    [companyId, emails],
  );
}

/** A DC-3 that was given, as kept. */
export interface GivenRow {
  readonly id: string;
  readonly companyId: string;
  readonly userId: string;
  readonly certificateId: string;
  readonly version: number;
  readonly sealed: string;
  readonly issuedAt: Date;
}

const given =
  'd.id, d.company_id, d.user_id, d.certificate_id, d.version, d.sealed, d.issued_at from dc3_certificates d';

/** One DC-3 of the company, or null. */
export function givenById(tx: EntityManager, companyId: string, id: string): Promise<GivenRow | null> {
  return one<GivenRow>(tx, `select ${given} where d.company_id = $1 and d.id = $2`, [companyId, id]);
}

/** The newest version of each DC-3 whose course ended in that time, in the order of the days. */
export function givenBetween(tx: EntityManager, companyId: string, from: string, to: string): Promise<GivenRow[]> {
  return rows<GivenRow>(
    tx,
    `select ${given} where d.company_id = $1 and d.finished_on between $2::date and $3::date and not exists (
       select 1 from dc3_certificates n where n.certificate_id = d.certificate_id and n.version > d.version)
     order by d.finished_on, d.issued_at, d.id`,
    [companyId, from, to],
  );
}

/** The number of the newest version of a DC-3; 0 before the first. */
export async function versionOf(tx: EntityManager, certificateId: string): Promise<number> {
  const found = await one<{ newest: number }>(
    tx,
    'select coalesce(max(version), 0)::int as newest from dc3_certificates where certificate_id = $1',
    [certificateId],
  );
  return found?.newest ?? 0;
}

/** Companies with a plan, by their ids: each may want reminders. */
export async function plansToRemind(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ companyId: string }>(
    tx,
    'select company_id from dc3_plans where ($1::uuid is null or company_id > $1) order by company_id limit $2',
    [after, limit],
  );
  return found.map(({ companyId }) => companyId);
}

/** Encrypted data of a person, for the form and as it was given. */
export interface SealedRow {
  readonly companyName: string;
  readonly sealed: string;
  readonly savedAt: Date;
}

/** What companies wrote down of a person. */
export function peopleHeld(tx: EntityManager, userId: string): Promise<SealedRow[]> {
  return rows<SealedRow>(
    tx,
    `select coalesce(c.trade_name, c.legal_name) as company_name, d.sealed, d.saved_at
     from dc3_people d join companies c on c.id = d.company_id where d.user_id = $1 order by 1, 3`,
    [userId],
  );
}

/** What was given about a person. */
export function givenHeld(tx: EntityManager, userId: string): Promise<SealedRow[]> {
  return rows<SealedRow>(
    tx,
    `select coalesce(c.trade_name, c.legal_name) as company_name, d.sealed, d.issued_at as saved_at
     from dc3_certificates d join companies c on c.id = d.company_id where d.user_id = $1 order by 1, 3`,
    [userId],
  );
}

/** When a person saved or gave something of it. */
export function savedBy(tx: EntityManager, userId: string): Promise<{ savedAt: Date }[]> {
  return rows<{ savedAt: Date }>(
    tx,
    `select saved_at from dc3_plans where saved_by = $1
     union all select saved_at from dc3_people where saved_by = $1
     union all select issued_at from dc3_certificates where issued_by = $1 order by 1`,
    [userId],
  );
}

/** Plans in which a person's own company names them: who signs, who teaches. */
export function plansNaming(tx: EntityManager, userId: string): Promise<{ companyName: string; savedAt: Date }[]> {
  return rows<{ companyName: string; savedAt: Date }>(
    tx,
    `select coalesce(c.trade_name, c.legal_name) as company_name, d.saved_at
     from people p join memberships m on m.user_id = p.id join dc3_plans d on d.company_id = m.company_id
     join companies c on c.id = d.company_id
     where p.id = $1 and (lower(p.name) in (lower(d.employer_name), lower(d.workers_name), lower(d.agent_name)) or exists (
       select 1 from dc3_plan_courses o where o.company_id = d.company_id and lower(o.trainer) = lower(p.name)))
     group by 1, 2 order by 1, 2`,
    [userId],
  );
}
