import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';

/** Has a piece of evidence prove another practice of its assessment, too: a row of its own that shares the bytes. */
export async function copyVersion(
  tx: EntityManager,
  copy: { readonly id: string; readonly of: string; readonly itemId: string; readonly proves: string | null },
): Promise<void> {
  await run(
    tx,
    `insert into evidence_files (id, company_id, assessment_id, item_id, proves, name, size, content_type, storage_key,
       sha256, uploaded_by, uploaded_at, legibility, changed_at, carried_from, kind, document_id, document_version,
       effective_on, expires_on, link, personal_data, personal_reason, scan, scanned_at)
     select $1, company_id, assessment_id, $3, $4, name, size, content_type, storage_key, sha256, uploaded_by, uploaded_at,
       legibility, changed_at, id, kind, document_id, document_version, effective_on, expires_on, link, personal_data,
       personal_reason, scan, scanned_at
     from evidence_files where id = $2`,
    [copy.id, copy.of, copy.itemId, copy.proves],
  );
}

/** One version of a document as a company held it. */
export interface HeldVersion {
  readonly documentId: string;
  readonly version: number;
  /** One of its rows, by which it is downloaded. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly link: string | null;
  readonly size: number;
  readonly sha256: string;
  readonly contentType: string;
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly scan: string | null;
  /** Its bytes were erased since. */
  readonly erased: boolean;
  readonly removedAt: Date | null;
  /** The practices that it proves, in order. */
  readonly items: string[];
}

/** Most versions that are listed. */
const MOST_VERSIONS = 2_000;

/** What a company held at an instant, of all its assessments: what was there already and not taken away or replaced yet. */
export function heldAt(tx: EntityManager, companyId: string, at: Date): Promise<HeldVersion[]> {
  return rows<HeldVersion>(
    tx,
    `select document_id, document_version as version, (array_agg(id order by removed_at is not null, id))[1] as id,
       min(name) as name, min(kind) as kind, min(link) as link, min(size) as size, min(sha256) as sha256,
       min(content_type) as content_type, min(uploaded_at) as uploaded_at,
       (array_agg(uploaded_by order by id))[1] as uploaded_by, min(effective_on)::text as effective_on,
       min(expires_on)::text as expires_on, min(scan) as scan, bool_and(erased_at is not null) as erased,
       case when bool_and(removed_at is not null) then max(removed_at) end as removed_at,
       array_agg(distinct item_id order by item_id) as items
     from evidence_files
     where company_id = $1 and uploaded_at <= $2 and (removed_at is null or removed_at > $2)
     group by document_id, document_version order by min(uploaded_at) desc, document_id limit $3`,
    [companyId, at, MOST_VERSIONS],
  );
}

/** Every version of a document, newest first. */
export function versionsOf(tx: EntityManager, companyId: string, documentId: string): Promise<HeldVersion[]> {
  return rows<HeldVersion>(
    tx,
    `select document_id, document_version as version, (array_agg(id order by removed_at is not null, id))[1] as id,
       min(name) as name, min(kind) as kind, min(link) as link, min(size) as size, min(sha256) as sha256,
       min(content_type) as content_type, min(uploaded_at) as uploaded_at,
       (array_agg(uploaded_by order by id))[1] as uploaded_by, min(effective_on)::text as effective_on,
       min(expires_on)::text as expires_on, min(scan) as scan, bool_and(erased_at is not null) as erased,
       case when bool_and(removed_at is not null) then max(removed_at) end as removed_at,
       array_agg(distinct item_id order by item_id) as items
     from evidence_files where company_id = $1 and document_id = $2
     group by document_id, document_version order by document_version desc`,
    [companyId, documentId],
  );
}

/** Where a document is listed in an assessment. */
export interface Placed {
  readonly id: string;
  readonly itemId: string;
  readonly version: number;
  readonly kind: string;
}

export function placesOf(tx: EntityManager, assessmentId: string, documentId: string): Promise<Placed[]> {
  return rows<Placed>(
    tx,
    `select id, item_id, document_version as version, kind from evidence_files
     where assessment_id = $1 and document_id = $2 and removed_at is null order by item_id, id`,
    [assessmentId, documentId],
  );
}

/** Days of what a document says, for every row of its present version in an assessment. */
export async function setDays(
  tx: EntityManager,
  assessmentId: string,
  documentId: string,
  { effectiveOn, expiresOn }: { readonly effectiveOn: string | null; readonly expiresOn: string | null },
): Promise<number> {
  return run(
    tx,
    `update evidence_files set effective_on = $3, expires_on = $4
     where assessment_id = $1 and document_id = $2 and removed_at is null`,
    [assessmentId, documentId, effectiveOn, expiresOn],
  );
}

/** A record of the product that is listed. */
export interface ListedRecord {
  readonly id: string;
  readonly itemId: string;
  readonly recordKey: string;
  readonly sha256: string;
}

export function recordsIn(tx: EntityManager, assessmentId: string): Promise<ListedRecord[]> {
  return rows<ListedRecord>(
    tx,
    `select id, item_id, record_key, sha256 from evidence_files
     where assessment_id = $1 and removed_at is null and record_key is not null order by item_id, record_key`,
    [assessmentId],
  );
}

/** Files that wait to be looked at for viruses: rows of evidence, and what still waits for a person. */
export async function waitingForScan(tx: EntityManager, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select min(id::text) as id from (
       select id, storage_key from evidence_files where scan = 'waiting'
       union all select id, storage_key from pending_evidence where scan = 'waiting') as waiting
     group by storage_key order by 1 limit $1`,
    [limit],
  );
  return found.map(({ id }) => id);
}

/** How many files wait for the virus scanner, and since when. */
export async function scanBacklog(
  tx: EntityManager,
): Promise<{ readonly waiting: number; readonly since: Date | null }> {
  const row = await one<{ waiting: number; since: Date | null }>(
    tx,
    `select count(distinct storage_key)::int as waiting, min(uploaded_at) as since from (
       select storage_key, uploaded_at from evidence_files where scan = 'waiting'
       union all select storage_key, uploaded_at from pending_evidence where scan = 'waiting') as waiting`,
  );
  return row!;
}

/** Ids of files with a virus about which a mail may be wanted. */
export async function infectedEvidence(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from evidence_files where scan = 'infected' and scanned_at >= $3 and ($1::uuid is null or id > $1)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
