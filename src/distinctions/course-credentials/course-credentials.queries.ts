import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { SignedCredential, StatusListState } from '../credentials/credentials.queries.js';

/** Serializes the making of credentials over all processes: no certificate gets two, no place is taken twice. */
export const lockCourseCredentials = (tx: EntityManager): Promise<number> =>
  run(tx, `select pg_advisory_xact_lock(hashtext('course_credentials'))`);

/** The credential of a certificate, or null. */
export const courseCredentialOf = (tx: EntityManager, certificateId: string): Promise<SignedCredential | null> =>
  one<SignedCredential>(tx, 'select document, jwt, issued_at from course_credentials where certificate_id = $1', [
    certificateId,
  ]);

/** The same by the code of the certificate, without hyphens. */
export const courseCredentialWith = (tx: EntityManager, code: string): Promise<SignedCredential | null> =>
  one<SignedCredential>(
    tx,
    `select c.document, c.jwt, c.issued_at from course_credentials c join certificates k on k.id = c.certificate_id
     where k.code = $1`,
    [code],
  );

/** Places that were ever taken. */
export async function countPlaces(tx: EntityManager): Promise<number> {
  const row = await one<{ n: number }>(tx, 'select count(*)::int as n from course_status_places');
  return row!.n;
}

/** What a list says now. */
export async function courseListState(tx: EntityManager, block: number): Promise<StatusListState> {
  const row = await one<{ list: StatusListState }>(tx, 'select course_status_list($1) as list', [block]);
  return row!.list;
}

/** The credentials of a person's certificates, as the export of their data shows them. */
export const credentialsOfPerson = (
  tx: EntityManager,
  userId: string,
): Promise<{ document: string; issuedAt: Date }[]> =>
  rows<{ document: string; issuedAt: Date }>(
    tx,
    `select c.document, c.issued_at from course_credentials c join certificates k on k.id = c.certificate_id
     where k.user_id = $1 order by c.issued_at`,
    [userId],
  );
