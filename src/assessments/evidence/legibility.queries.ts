import type { EntityManager } from 'typeorm';
import type { ReadFile } from '#libs/files';
import { rows, run } from '../../database/index.js';

/** Bytes that nobody has looked into yet. */
export interface UnreadEvidence {
  readonly storageKey: string;
  readonly contentType: string;
  readonly size: number;
}

/** The files of an assessment that were not looked into, small ones first. */
export function unreadEvidence(tx: EntityManager, assessmentId: string): Promise<UnreadEvidence[]> {
  return rows<UnreadEvidence>(
    tx,
    `select storage_key, content_type, size from evidence_files
     where assessment_id = $1 and removed_at is null and legibility is null order by size, storage_key`,
    [assessmentId],
  );
}

/** Keeps what was seen in a file, for every row that shares its bytes. */
export async function keepReading(tx: EntityManager, storageKey: string, read: ReadFile): Promise<void> {
  await run(tx, 'update evidence_files set legibility = $2, changed_at = $3 where storage_key = $1', [
    storageKey,
    read.legibility,
    read.changedAt,
  ]);
}
