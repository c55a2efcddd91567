import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { CertificateFacts, ShownName, ShownParts } from './certificate.rules.js';

/** A certificate as it was issued. */
export interface CertificateRow extends CertificateFacts, ShownParts {
  readonly id: string;
  /** Null for what a person took on their own. */
  readonly companyId: string | null;
  /** Null for what was taken without an account. */
  readonly userId: string | null;
  readonly courseSlug: string;
  /** Without hyphens. */
  readonly code: string;
  readonly personName: string;
  readonly companyName: string | null;
  readonly courseTitle: string;
  readonly courseVersion: number;
  readonly hours: number;
  readonly score: number;
  /** Of the quiz that was passed; null: of a version from before courses had their own. */
  readonly passMark: number | null;
  readonly issuedAt: Date;
  readonly withdrawnReason: string | null;
  /** Codes of the one that it renews, and of the one that renewed it. */
  readonly renewsCode: string | null;
  readonly renewedBy: string | null;
}

const certificate = `k.id, k.company_id, k.user_id, c.slug as course_slug, k.code, k.person_name, k.company_name,
  k.course_title, k.course_version, k.hours, k.score, k.issued_at, k.expires_on::text as expires_on,
  k.renewed_at, k.withdrawn_at, k.withdrawn_reason,
  k.shown_name, k.shows_company, k.shows_score,
  (select (v.content #>> '{quizSettings,passMark}')::int from course_versions v
   where v.course_id = k.course_id and v.version = k.course_version) as pass_mark,
  (select e.code from certificates e where e.id = k.renews) as renews_code,
  (select n.code from certificates n where n.renews = k.id order by n.issued_at desc limit 1) as renewed_by`;

/** A certificate that the actor may see, or null. */
export function certificateByCode(tx: EntityManager, code: string): Promise<CertificateRow | null> {
  return one<CertificateRow>(
    tx,
    `select ${certificate} from certificates k join courses c on c.id = k.course_id where k.code = $1`,
    [code],
  );
}

/** The same by its id. */
export function certificateById(tx: EntityManager, id: string): Promise<CertificateRow | null> {
  return one<CertificateRow>(
    tx,
    `select ${certificate} from certificates k join courses c on c.id = k.course_id where k.id = $1`,
    [id],
  );
}

/** The person's certificates, the newest first. */
export function certificatesOfPerson(tx: EntityManager, userId: string): Promise<CertificateRow[]> {
  return rows<CertificateRow>(
    tx,
    `select ${certificate} from certificates k join courses c on c.id = k.course_id
     where k.user_id = $1 order by k.issued_at desc, k.id desc`,
    [userId],
  );
}

/** The certificate of a course that a person has, however it was earned. */
export interface StandingCertificate {
  readonly id: string;
  /** Without hyphens. */
  readonly code: string;
  readonly enrolmentId: string;
  readonly issuedAt: Date;
  readonly expiresOn: Day | null;
  readonly renewedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** The one that was neither renewed nor withdrawn, or null. */
export function standingCertificate(
  tx: EntityManager,
  userId: string,
  courseId: string,
): Promise<StandingCertificate | null> {
  return one<StandingCertificate>(
    tx,
    `select id, code, enrolment_id, issued_at, expires_on::text as expires_on, renewed_at, withdrawn_at from certificates
     where user_id = $1 and course_id = $2 and renewed_at is null and withdrawn_at is null`,
    [userId, courseId],
  );
}

/** Enrolments that were completed by the earlier certificate are so by the newer one. */
export async function useInstead(tx: EntityManager, earlierId: string, newerId: string): Promise<void> {
  await run(tx, 'update certificate_uses set certificate_id = $2 where certificate_id = $1', [earlierId, newerId]);
}

/** What anyone may know of a certificate. */
export interface PublicCertificate extends CertificateFacts {
  readonly code: string;
  /** As much of it as its holder shows; null: nothing. */
  readonly name: string | null;
  readonly shownName: ShownName;
  /** Null: its holder does not show it, or there is none. */
  readonly companyName: string | null;
  readonly score: number | null;
  readonly courseTitle: string;
  readonly courseSlug: string;
  readonly hours: number;
  readonly issuedAt: Date;
  /** Codes of the one that renewed it, and of the one that it renews. */
  readonly renewedBy: string | null;
  readonly renews: string | null;
  readonly withdrawnReason: string | null;
  /** The name is what its bearer wrote; there is no account behind it. */
  readonly withoutAccount: boolean;
  /** As of a `CertificateRow`. */
  readonly passMark: number | null;
}

/** What the function of that name shows to anyone who has the code, or null. */
export function publicCertificate(tx: EntityManager, code: string): Promise<PublicCertificate | null> {
  return one<PublicCertificate>(tx, 'select * from certificate_by_code($1)', [code]);
}

/** A present member of a company who has a certificate that counts, wherever they earned it. `code`: without hyphens. */
export interface CertifiedPerson {
  readonly userId: string;
  readonly name: string;
  readonly courseSlug: string;
  readonly code: string;
  readonly certifiedAt: Date;
}

/** Those that count on that day, oldest first; one entry per person and course. */
export function certifiedPeople(tx: EntityManager, companyId: string, today: Day): Promise<CertifiedPerson[]> {
  return rows<CertifiedPerson>(
    tx,
    `select k.user_id, k.person_name as name, c.slug as course_slug, k.code, k.issued_at as certified_at
     from certificates k join courses c on c.id = k.course_id
     where (k.company_id = $1 or exists (
         select 1 from certificate_uses u where u.certificate_id = k.id and u.company_id = $1))
       and k.renewed_at is null and k.withdrawn_at is null and (k.expires_on is null or k.expires_on >= $2::date)
       and exists (select 1 from memberships m where m.user_id = k.user_id and m.company_id = $1)
     order by k.issued_at, k.id`,
    [companyId, today],
  );
}

/** How many people passed a course for companies of a municipality. */
export interface TrainedCount {
  readonly municipality: string;
  readonly n: number;
}

/** Of that municipality, or (null) of each with anybody; each person once, of those without account each certificate. */
export const trainedCounts = (tx: EntityManager, municipalityCode: string | null): Promise<TrainedCount[]> =>
  rows<TrainedCount>(
    tx,
    `select c.municipality_code as municipality, count(distinct coalesce(k.user_id, k.id))::int as n
     from certificates k join companies c on c.id = k.company_id
     where ($1::text is null or c.municipality_code = $1) and c.municipality_code is not null and k.withdrawn_at is null
     group by c.municipality_code`,
    [municipalityCode],
  );

/** How many of those people hold a certificate of a course. */
export async function countCertified(
  tx: EntityManager,
  courseSlug: string,
  userIds: readonly string[],
): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(distinct k.user_id)::int as n from certificates k join courses c on c.id = k.course_id
     where c.slug = $1 and k.user_id = any($2::uuid[]) and k.withdrawn_at is null`,
    [courseSlug, userIds],
  );
  return row!.n;
}
