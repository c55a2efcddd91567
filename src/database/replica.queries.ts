import type { Pool } from 'pg';

/** How far a server is. */
export interface Position {
  readonly isReplica: boolean;
  /** Of the cluster and the database in it: a replica has the same. */
  readonly database: string;
  /** Bytes of write-ahead log that a primary has begun to write, or that a replica has replayed. */
  readonly lsn: bigint;
}

// What is begun may be seen before it is on the disk, where `synchronous_commit` is off.
const statement = `
  select pg_is_in_recovery() as replica,
    (select system_identifier::text from pg_control_system()) || ' ' || current_database() as database,
    pg_wal_lsn_diff(
      case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_insert_lsn() end, '0/0'
    )::text as lsn`;

export async function positionOf(pool: Pool): Promise<Position> {
  const { rows } = await pool.query<{ replica: boolean; database: string; lsn: string | null }>(statement);
  const { replica, database, lsn } = rows[0]!;
  return { isReplica: replica, database, lsn: BigInt(lsn ?? 0) };
}
