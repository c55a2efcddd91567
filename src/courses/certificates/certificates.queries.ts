import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';

/** A certificate as it was issued. */
export interface CertificateRow {
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
  readonly hours: number;
  readonly score: number;
  readonly issuedAt: Date;
}

const certificate = `k.company_id, k.user_id, c.slug as course_slug, k.code, k.person_name, k.company_name,
  k.course_title, k.hours, k.score, k.issued_at`;

/** A certificate that the actor may see, or null. */
export function certificateByCode(tx: EntityManager, code: string): Promise<CertificateRow | null> {
  return one<CertificateRow>(
    tx,
    `select ${certificate} from certificates k join courses c on c.id = k.course_id where k.code = $1`,
    [code],
  );
}

/** The person's certificates, the newest first. */
export function certificatesOfPerson(tx: EntityManager, userId: string): Promise<CertificateRow[]> {
  return rows<CertificateRow>(
    tx,
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
  /** The name is what its bearer wrote; there is no account behind it. */
  readonly withoutAccount: boolean;
}

/** What the function of that name shows to anyone who has the code, or null. */
export function publicCertificate(tx: EntityManager, code: string): Promise<PublicCertificate | null> {
  return one<PublicCertificate>(tx, 'select * from certificate_by_code($1)', [code]);
}

/** A present member of a company who passed a course. `code`: without hyphens. */
export interface CertifiedPerson {
  readonly userId: string;
  readonly name: string;
  readonly courseSlug: string;
  readonly code: string;
  readonly certifiedAt: Date;
}

/** Oldest first; one entry per person and course. */
export function certifiedPeople(tx: EntityManager, companyId: string): Promise<CertifiedPerson[]> {
  return rows<CertifiedPerson>(
    tx,
    `select k.user_id, k.person_name as name, c.slug as course_slug, k.code, k.issued_at as certified_at
     from certificates k join courses c on c.id = k.course_id
     where k.company_id = $1 and exists (
       select 1 from memberships m where m.user_id = k.user_id and m.company_id = k.company_id)
     order by k.issued_at, k.id`,
    [companyId],
  );
}
