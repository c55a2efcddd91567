import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import { MAX_FILES_PER_ITEM } from './evidence.rules.js';
import type { EvidenceFile, PendingFile, RemovedFile } from './evidence.types.js';

/** The files of an assessment that were not removed, oldest first. */
export function evidenceIn(tx: EntityManager, assessmentId: string): Promise<EvidenceFile[]> {
  return rows<EvidenceFile>(
    tx,
    `select id, item_id, proves, name, size, content_type, sha256, uploaded_by, uploaded_at, legibility,
       changed_at, kind, document_id, document_version, effective_on::text as effective_on,
       expires_on::text as expires_on, link, scan from evidence_files
     where assessment_id = $1 and removed_at is null order by uploaded_at, id`,
    [assessmentId],
  );
}

/** The files of a practice that were removed and can be brought back, last removed first. */
export function removedFrom(tx: EntityManager, assessmentId: string, itemId: string): Promise<RemovedFile[]> {
  return rows<RemovedFile>(
    tx,
    `select id, item_id, name, removed_at from evidence_files
     where assessment_id = $1 and item_id = $2 and removed_at is not null and erased_at is null
       and replaced_by is null and kind <> 'record' and scan is distinct from 'infected'
     order by removed_at desc, id desc limit $3`,
    [assessmentId, itemId, MAX_FILES_PER_ITEM],
  );
}

/** The files of a practice that wait for a word about the numbers of people in them, oldest first. */
export function pendingFor(tx: EntityManager, assessmentId: string, itemId: string): Promise<PendingFile[]> {
  return rows<PendingFile>(
    tx,
    `select id, name, size, uploaded_at, personal_data from pending_evidence
     where assessment_id = $1 and item_id = $2 order by uploaded_at, id`,
    [assessmentId, itemId],
  );
}

/** All files of an assessment that wait so. */
export function pendingIn(
  tx: EntityManager,
  assessmentId: string,
): Promise<{ readonly itemId: string; readonly name: string }[]> {
  return rows<{ itemId: string; name: string }>(
    tx,
    'select item_id, name from pending_evidence where assessment_id = $1 order by item_id, uploaded_at',
    [assessmentId],
  );
}

/** Bytes that a company keeps: files that are listed, their former versions, and removed ones that can be brought back. */
export interface Usage {
  readonly listed: number;
  readonly removed: number;
}

/** Counts bytes once that several assessments share. */
export async function usageOf(tx: EntityManager, companyId: string): Promise<Usage> {
  const usage = await one<Usage>(
    tx,
    `select coalesce(sum(size) filter (where listed), 0)::float8 as listed,
       coalesce(sum(size) filter (where not listed), 0)::float8 as removed
     from (select max(size) as size, bool_or(removed_at is null or replaced_by is not null) as listed
       from evidence_files where company_id = $1 and erased_at is null group by storage_key
       union all select size, true as listed from pending_evidence where company_id = $1) as kept`,
    [companyId],
  );
  return usage!;
}

/** Bytes that nothing listed needs any more. */
export interface ErasableBytes {
  readonly storageKey: string;
  readonly companyId: string;
  readonly size: number;
  readonly removedAt: Date;
}

/**
 * Bytes of removed files, first removed first, of one company or of all; those that a file of another assessment shares
 * stay until that one is removed, too, and former versions as long as their document is listed somewhere.
 */
export function erasableBytes(
  tx: EntityManager,
  { companyId, before, limit }: { companyId: string | null; before: Date | null; limit: number },
): Promise<ErasableBytes[]> {
  return rows<ErasableBytes>(
    tx,
    `select storage_key, company_id, max(size) as size, max(removed_at) as removed_at from evidence_files f
     where erased_at is null and ($1::uuid is null or company_id = $1)
       and not (replaced_by is not null and exists (select 1 from evidence_files listed
         where listed.document_id = f.document_id and listed.company_id = f.company_id and listed.removed_at is null))
     group by storage_key, company_id
     having bool_and(removed_at is not null) and ($2::timestamptz is null or max(removed_at) < $2)
       and not exists (select 1 from evidence_files shared
         where shared.storage_key = f.storage_key and shared.removed_at is null)
     order by max(removed_at), storage_key limit $3`,
    [companyId, before, limit],
  );
}

/** Copies files to another assessment of the company; who uploaded them and when stays, and so do the bytes. */
export async function copyEvidence(
  tx: EntityManager,
  toAssessment: string,
  copies: readonly { readonly id: string; readonly of: string }[],
): Promise<void> {
  await run(
    tx,
    `insert into evidence_files (id, company_id, assessment_id, item_id, proves, name, size, content_type, storage_key,
       sha256, uploaded_by, uploaded_at, legibility, changed_at, carried_from, kind, document_id, document_version,
       effective_on, expires_on, link, record_key, personal_data, personal_reason, scan, scanned_at)
     select copy.id, f.company_id, $1, f.item_id, f.proves, f.name, f.size, f.content_type, f.storage_key, f.sha256,
       f.uploaded_by, f.uploaded_at, f.legibility, f.changed_at, f.id, f.kind, f.document_id, f.document_version,
       f.effective_on, f.expires_on, f.link, f.record_key, f.personal_data, f.personal_reason, f.scan, f.scanned_at
     from unnest($2::uuid[], $3::uuid[]) as copy (id, original) join evidence_files f on f.id = copy.original`,
    [toAssessment, copies.map(({ id }) => id), copies.map(({ of }) => of)],
  );
}

/** A file as a person gets it back who asks for their data. */
export interface UploadedRow {
  readonly itemId: string;
  readonly name: string;
  readonly size: number;
  readonly uploadedAt: Date;
  readonly removedAt: Date | null;
}

/** The files that a person has uploaded, removed ones too, oldest first. */
export function evidenceBy(tx: EntityManager, userId: string): Promise<UploadedRow[]> {
  return rows<UploadedRow>(
    tx,
    `select item_id, name, size, uploaded_at, removed_at from evidence_files where uploaded_by = $1
     union all select item_id, name, size, uploaded_at, null from pending_evidence where uploaded_by = $1
     order by uploaded_at`,
    [userId],
  );
}
