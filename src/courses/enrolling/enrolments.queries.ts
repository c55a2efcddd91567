import type { EntityManager } from 'typeorm';
import type { SubjectPage } from '../../notifications/index.js';
import type { Course } from '../catalogue/course.content.js';
import type { Answers, EnrolmentState } from '../learning/quiz.rules.js';

/** A version of a course, with its text. */
export interface CourseVersion {
  readonly courseId: string;
  readonly versionId: string;
  readonly course: Course;
}

/** The newest version of each course, without its text. */
export function newestVersions(
  tx: EntityManager,
): Promise<{ courseId: string; versionId: string; slug: string; letter: string }[]> {
  return tx.query(
    `select distinct on (c.letter) c.id as "courseId", v.id as "versionId", c.slug, c.letter
     from courses c join course_versions v on v.course_id = c.id order by c.letter, v.version desc`,
  );
}

export async function versionById(tx: EntityManager, versionId: string): Promise<CourseVersion | null> {
  const [row] = await tx.query(
    `select course_id as "courseId", id as "versionId", content as course from course_versions where id = $1`,
    [versionId],
  );
  return row ?? null;
}

/** An enrolment with what was read, the best score, and the certificate. */
export interface EnrolmentRow {
  readonly id: string;
  readonly companyId: string;
  /** As it was called at the enrolment. */
  readonly companyName: string;
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
  /** Ids of the lessons read. */
  readonly read: readonly string[];
  readonly bestScore: number | null;
  /** Without hyphens. */
  readonly certificateCode: string | null;
}

const enrolment = `e.id, e.company_id as "companyId", e.company_name as "companyName", e.user_id as "userId", e.invitation_id as "invitationId",
  e.course_id as "courseId", e.course_version_id as "versionId", e.state, e.enrolled_at as "enrolledAt",
  e.available_at as "availableAt", e.last_activity_at as "lastActivityAt", e.completed_at as "completedAt",
  e.reminded_at as "remindedAt",
  (select coalesce(json_agg(p.lesson_id), '[]') from lesson_progress p where p.enrolment_id = e.id) as read,
  (select max(a.score)::int from quiz_attempts a where a.enrolment_id = e.id) as "bestScore",
  (select k.code from certificates k where k.enrolment_id = e.id) as "certificateCode"`;

/** Everything the person is enrolled in and has not left, the newest first. */
export function enrolmentsOfPerson(tx: EntityManager, userId: string): Promise<EnrolmentRow[]> {
  return tx.query(
    `select ${enrolment} from enrolments e where e.user_id = $1 and e.state <> 'withdrawn'
     order by e.enrolled_at desc, e.id desc`,
    [userId],
  );
}

/**
 * The person's enrolment in a course: that of the company in whose workspace they are, if there are several.
 * `lock` keeps other changes of it waiting until the end of the transaction.
 */
export async function enrolmentInCourse(
  tx: EntityManager,
  person: { userId: string; companyId: string | null },
  slug: string,
  options: { lock?: boolean } = {},
): Promise<EnrolmentRow | null> {
  const [found] = await tx.query(
    `select e.id from enrolments e join courses c on c.id = e.course_id
     where e.user_id = $1 and c.slug = $2 and e.state <> 'withdrawn'
     order by (e.company_id = $3) desc nulls last, e.enrolled_at desc limit 1${options.lock ? ' for update of e' : ''}`,
    [person.userId, slug, person.companyId],
  );
  return found ? enrolmentById(tx, found.id) : null;
}

export async function enrolmentById(tx: EntityManager, id: string): Promise<EnrolmentRow | null> {
  const [row] = await tx.query(`select ${enrolment} from enrolments e where e.id = $1`, [id]);
  return row ?? null;
}

/** Ids of enrolments that may want a mail: open, or finished since `recent`. */
export async function enrolmentsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from enrolments where ($1::uuid is null or id > $1) and available_at is not null
       and (state in ('enrolled', 'in-progress') or state = 'completed' and completed_at >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return rows.map(({ id }) => id);
}

/** All enrolments of a company that were not withdrawn. */
export function enrolmentsOfCompany(tx: EntityManager, companyId: string): Promise<EnrolmentRow[]> {
  return tx.query(
    `select ${enrolment} from enrolments e where e.company_id = $1 and e.state <> 'withdrawn' order by e.enrolled_at, e.id`,
    [companyId],
  );
}

/** How many places in courses are open: enrolled or under way. */
export async function openEnrolments(tx: EntityManager, companyId: string): Promise<number> {
  const [row] = await tx.query(
    "select count(*)::int as open from enrolments where company_id = $1 and state in ('enrolled', 'in-progress')",
    [companyId],
  );
  return row.open;
}

/** The enrolments that waited for this invitation to be accepted. */
export function enrolmentsOfInvitation(tx: EntityManager, invitationId: string): Promise<EnrolmentRow[]> {
  return tx.query(
    `select ${enrolment} from enrolments e where e.invitation_id = $1 and e.user_id is null and e.state <> 'withdrawn'`,
    [invitationId],
  );
}

export interface AttemptRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly answers: Answers;
  readonly score: number;
  readonly passed: boolean;
}

export async function attemptById(tx: EntityManager, id: string): Promise<AttemptRow | null> {
  const [row] = await tx.query(
    'select id, enrolment_id as "enrolmentId", answers, score, passed from quiz_attempts where id = $1',
    [id],
  );
  return row ?? null;
}

/** A certificate as it was issued. */
export interface CertificateRow {
  readonly companyId: string;
  readonly userId: string;
  readonly courseSlug: string;
  /** Without hyphens. */
  readonly code: string;
  readonly personName: string;
  readonly companyName: string;
  readonly courseTitle: string;
  readonly hours: number;
  readonly score: number;
  readonly issuedAt: Date;
}

const certificate = `k.company_id as "companyId", k.user_id as "userId", c.slug as "courseSlug", k.code,
  k.person_name as "personName", k.company_name as "companyName", k.course_title as "courseTitle", k.hours, k.score,
  k.issued_at as "issuedAt"`;

export async function certificateByCode(tx: EntityManager, code: string): Promise<CertificateRow | null> {
  const [row] = await tx.query(
    `select ${certificate} from certificates k join courses c on c.id = k.course_id where k.code = $1`,
    [code],
  );
  return row ?? null;
}

export function certificatesOfPerson(tx: EntityManager, userId: string): Promise<CertificateRow[]> {
  return tx.query(
    `select ${certificate} from certificates k join courses c on c.id = k.course_id
     where k.user_id = $1 order by k.issued_at desc`,
    [userId],
  );
}

/** What anyone may know of a certificate. */
export interface PublicCertificate {
  readonly code: string;
  readonly personName: string;
  readonly courseTitle: string;
  readonly courseSlug: string;
  readonly hours: number;
  readonly issuedAt: Date;
}

export async function publicCertificate(tx: EntityManager, code: string): Promise<PublicCertificate | null> {
  const [row] = await tx.query('select * from certificate_by_code($1)', [code]);
  return row ?? null;
}

/** Somebody of a company who passed a course and still belongs to the company. */
export interface CertifiedPerson {
  readonly userId: string;
  readonly name: string;
  readonly courseSlug: string;
  readonly code: string;
  readonly certifiedAt: Date;
}

export function certifiedPeople(tx: EntityManager, companyId: string): Promise<CertifiedPerson[]> {
  return tx.query(
    `select k.user_id as "userId", k.person_name as name, c.slug as "courseSlug", k.code, k.issued_at as "certifiedAt"
     from certificates k join courses c on c.id = k.course_id
     where k.company_id = $1 and exists (
       select 1 from memberships m where m.user_id = k.user_id and m.company_id = k.company_id)
     order by k.issued_at, k.id`,
    [companyId],
  );
}
