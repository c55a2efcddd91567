import type { EntityManager } from 'typeorm';
import { one } from '../../database/index.js';

/** Bytes of the database on its disk. */
export async function databaseBytes(tx: EntityManager): Promise<number> {
  const row = await one<{ bytes: string }>(tx, 'select pg_database_size(current_database())::text as bytes', []);
  return Number(row!.bytes);
}

/** Distinctions whose PDF has not been signed yet, and since when the first of them waits. */
export async function unsignedDocuments(tx: EntityManager): Promise<{ count: number; since: Date | null }> {
  const row = await one<{ count: number; since: Date | null }>(
    tx,
    `select count(*)::int as count, min(awarded_at) as since from distinctions where document_state = 'pending'`,
    [],
  );
  return row!;
}
