import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import type { EvidenceFile } from './evidence.types.js';

/** The files of an assessment that were not removed, oldest first. */
export function evidenceIn(tx: EntityManager, assessmentId: string): Promise<EvidenceFile[]> {
  return rows<EvidenceFile>(
    tx,
    `select id, item_id, proves, name, size, content_type, sha256, uploaded_by, uploaded_at from evidence_files
     where assessment_id = $1 and removed_at is null order by uploaded_at, id`,
    [assessmentId],
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
       sha256, uploaded_by, uploaded_at, carried_from)
     select copy.id, f.company_id, $1, f.item_id, f.proves, f.name, f.size, f.content_type, f.storage_key, f.sha256,
       f.uploaded_by, f.uploaded_at, f.id
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
    `select item_id, name, size, uploaded_at, removed_at from evidence_files
     where uploaded_by = $1 order by uploaded_at`,
    [userId],
  );
}

/** Files removed before that instant that still have their bytes, some at a time. */
export function removedEvidence(tx: EntityManager, before: Date): Promise<{ id: string; storageKey: string }[]> {
  return rows<{ id: string; storageKey: string }>(
    tx,
    'select id, storage_key from evidence_files where removed_at < $1 and erased_at is null order by removed_at limit 200',
    [before],
  );
}

/** Notes that the bytes of a removed file are gone, and takes its name, which may tell of a person. */
export async function markErased(tx: EntityManager, id: string, at: Date): Promise<void> {
  await run(
    tx,
    `update evidence_files set erased_at = $2, name = '—', sha256 = repeat('0', 64)
     where id = $1 and removed_at is not null`,
    [id, at],
  );
}
