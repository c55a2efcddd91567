import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { EnrolmentState } from './enrolment.rules.js';
import type { ReadingPlace } from './progress.rules.js';

/** An enrolment with the lessons read, the best score and the certificate. */
export interface EnrolmentRow {
  readonly id: string;
  /** Null: the person enrolled themselves. */
  readonly companyId: string | null;
  /** At the time of the enrolment. */
  readonly companyName: string | null;
  readonly userId: string | null;
  readonly invitationId: string | null;
  readonly courseId: string;
  readonly versionId: string;
  readonly state: EnrolmentState;
  readonly enrolledAt: Date;
  readonly availableAt: Date | null;
  readonly lastActivityAt: Date | null;
  readonly completedAt: Date | null;
  readonly remindedAt: Date | null;
  /** The last day on which it should be finished, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  /** Ids of the lessons read. */
  readonly read: readonly string[];
  readonly place: ReadingPlace | null;
  readonly bestScore: number | null;
  /** Of the certificate earned in it, or that it refers to. Without hyphens. */
  readonly certificateCode: string | null;
  /** The certificate was earned in another enrolment. */
  readonly refers: boolean;
  /** Of that certificate. */
  readonly certificateEnds: Day | null;
  readonly certificateWithdrawn: boolean;
}

const enrolment = `e.id, e.company_id, e.company_name, e.user_id, e.invitation_id, e.course_id,
  e.course_version_id as version_id, e.state, e.enrolled_at, e.available_at, e.last_activity_at, e.completed_at,
  e.reminded_at, e.due_on::text as due_on,
  (select coalesce(json_agg(p.lesson_id), '[]') from lesson_progress p where p.enrolment_id = e.id) as read,
  case when e.place_lesson is not null then json_build_object('lessonId', e.place_lesson, 'block', e.place_block) end
    as place,
  (select max(a.score)::int from quiz_attempts a where a.enrolment_id = e.id) as best_score,
  held.code as certificate_code,
  exists (select 1 from certificate_uses u where u.enrolment_id = e.id) as refers,
  held.expires_on::text as certificate_ends, coalesce(held.withdrawn_at is not null, false) as certificate_withdrawn`;

/**
 * Enrolments as `e`, each with the certificate that was earned in it, or to which it refers, as `held`. Each way compares
 * columns: past row-level security no index is used for what is compared with the answer of a query of its own
 * (PostgreSQL 18, «Rules and Privileges»: only what leaks nothing goes before a policy).
 */
const enrolments = `enrolments e left join lateral (
    select k.code, k.expires_on, k.withdrawn_at, 0 as place from certificates k where k.enrolment_id = e.id
    union all
    select k.code, k.expires_on, k.withdrawn_at, 1 from certificate_uses u join certificates k on k.id = u.certificate_id
      where u.enrolment_id = e.id
    order by place limit 1) held on true`;

/** The person's enrolments that were not withdrawn, the newest first. */
export function enrolmentsOfPerson(tx: EntityManager, userId: string): Promise<EnrolmentRow[]> {
  return rows<EnrolmentRow>(
    tx,
    `select ${enrolment} from ${enrolments} where e.user_id = $1 and e.state not in ('withdrawn', 'renewed')
     order by e.enrolled_at desc, e.id desc`,
    [userId],
  );
}

/**
 * The person's enrolment in a course, preferring that of the company in whose workspace they are.
 * @param options.lock makes other changes of it wait until the end of the transaction
 */
export async function enrolmentInCourse(
  tx: EntityManager,
  person: { userId: string; companyId: string | null },
  slug: string,
  options: { lock?: boolean } = {},
): Promise<EnrolmentRow | null> {
  const found = await one<{ id: string }>(
    tx,
    `select e.id from enrolments e join courses c on c.id = e.course_id
     where e.user_id = $1 and c.slug = $2 and e.state not in ('withdrawn', 'renewed')
     order by (e.company_id = $3) desc nulls last, e.enrolled_at desc limit 1
     ${options.lock ? 'for update of e' : ''}`,
    [person.userId, slug, person.companyId],
  );
  return found ? enrolmentById(tx, found.id) : null;
}

/** An enrolment in any state, or null. */
export function enrolmentById(tx: EntityManager, id: string): Promise<EnrolmentRow | null> {
  return one<EnrolmentRow>(tx, `select ${enrolment} from ${enrolments} where e.id = $1`, [id]);
}

/** Ids of enrolments that may want a mail: open, or completed since `recent`. */
export async function enrolmentsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from enrolments where ($1::uuid is null or id > $1) and available_at is not null
       and (state in ('enrolled', 'in-progress') or state = 'completed' and completed_at >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** All enrolments of a company that were not withdrawn. */
export function enrolmentsOfCompany(tx: EntityManager, companyId: string): Promise<EnrolmentRow[]> {
  return rows<EnrolmentRow>(
    tx,
    `select ${enrolment} from ${enrolments} where e.company_id = $1 and e.state not in ('withdrawn', 'renewed') order by e.enrolled_at, e.id`,
    [companyId],
  );
}

/** These enrolments, in the order in which they were made. */
export function enrolmentsByIds(tx: EntityManager, ids: readonly string[]): Promise<EnrolmentRow[]> {
  return rows<EnrolmentRow>(
    tx,
    `select ${enrolment} from ${enrolments} where e.id = any($1::uuid[]) order by e.enrolled_at, e.id`,
    [ids],
  );
}

/** Enrolments that wait for this invitation to be accepted. */
export function enrolmentsOfInvitation(tx: EntityManager, invitationId: string): Promise<EnrolmentRow[]> {
  return rows<EnrolmentRow>(
    tx,
    `select ${enrolment} from ${enrolments} where e.invitation_id = $1 and e.user_id is null and e.state not in ('withdrawn', 'renewed')`,
    [invitationId],
  );
}

/** What a new enrolment says; for a member, for an invitation that is not accepted yet, or without a company. */
export interface NewEnrolment {
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly userId: string | null;
  readonly invitationId: string | null;
  readonly courseId: string;
  readonly versionId: string;
  readonly enrolledBy: string | null;
  readonly at: Date;
}

/** Enrols a learner. Null when they are in the course already, open or completed. @returns the id */
export async function insertEnrolment(tx: EntityManager, added: NewEnrolment): Promise<string | null> {
  const row = await one<{ id: string }>(
    tx,
    `insert into enrolments (id, company_id, company_name, user_id, invitation_id, course_id, course_version_id, state,
       enrolled_by, enrolled_at, available_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'enrolled', $8, $9, $10) on conflict do nothing returning id`,
    [
      newId(),
      added.companyId,
      added.companyName,
      added.userId,
      added.invitationId,
      added.courseId,
      added.versionId,
      added.enrolledBy,
      added.at,
      added.userId === null ? null : added.at,
    ],
  );
  return row?.id ?? null;
}

/**
 * Ends a completed enrolment whose certificate was withdrawn, has ended or ends until that day, so that the person can be
 * enrolled again. @returns whether there was one
 */
export async function renewEnrolment(
  tx: EntityManager,
  { userId, courseId, companyId }: { userId: string; courseId: string; companyId: string | null },
  endsUntil: Day,
): Promise<boolean> {
  const changed = await run(
    tx,
    `update enrolments e set state = 'renewed'
     where e.user_id = $1 and e.course_id = $2 and e.company_id is not distinct from $3 and e.state = 'completed'
       and exists (
         select 1 from certificates k left join certificate_uses u on u.certificate_id = k.id and u.enrolment_id = e.id
         where (k.enrolment_id = e.id or u.enrolment_id is not null)
           and (k.withdrawn_at is not null or k.renewed_at is null and k.expires_on <= $4::date))`,
    [userId, courseId, companyId, endsUntil],
  );
  return changed > 0;
}

/** Gives the enrolment of an invitation to the person who accepted it. False when they are in the course already. */
export async function assignEnrolment(
  tx: EntityManager,
  { id, courseId, companyId }: EnrolmentRow,
  userId: string,
  at: Date,
): Promise<boolean> {
  const changed = await run(
    tx,
    `update enrolments e set user_id = $2, available_at = $3 where e.id = $1 and not exists (
       select 1 from enrolments o where o.user_id = $2 and o.course_id = $4 and o.company_id = $5
         and o.state not in ('withdrawn', 'renewed'))`,
    [id, userId, at, courseId, companyId],
  );
  return changed > 0;
}
