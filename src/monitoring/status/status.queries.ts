import type { EntityManager } from 'typeorm';
import { one, run } from '../../database/index.js';

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

/** Notes when a job was last done or failed; what another process has seen later stays. */
export function noteJob(tx: EntityManager, job: string, doneAt: Date | null, failedAt: Date | null): Promise<number> {
  return run(
    tx,
    `insert into job_records as known (job, done_at, failed_at) values ($1, $2, $3)
     on conflict (job) do update set
       done_at = greatest(known.done_at, excluded.done_at), failed_at = greatest(known.failed_at, excluded.failed_at)`,
    [job, doneAt, failedAt],
  );
}

/** Adds to how often a statement took long. */
export function noteSlowStatement(
  tx: EntityManager,
  { statement, text, times, worstMillis }: { statement: string; text: string; times: number; worstMillis: number },
  seenAt: Date,
): Promise<number> {
  return run(
    tx,
    `insert into slow_statements as known (statement, text, times, worst_millis, seen_at) values ($1, $2, $3, $4, $5)
     on conflict (statement) do update set
       times = known.times + excluded.times, worst_millis = greatest(known.worst_millis, excluded.worst_millis),
       seen_at = greatest(known.seen_at, excluded.seen_at)`,
    [statement, text, times, worstMillis, seenAt],
  );
}
