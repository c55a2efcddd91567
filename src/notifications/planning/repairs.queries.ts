import type { EntityManager } from 'typeorm';
import type { WalkTally } from './subject.types.js';

/** A reconciliation of everything, as it is written down. */
export interface RepairRow extends WalkTally {
  readonly id: string;
  /** Null: the clock, every night. */
  readonly askedBy: string | null;
  readonly askedAt: Date;
  /** Null: it waits. */
  readonly startedAt: Date | null;
  /** Null: it waits or is on its way. */
  readonly endedAt: Date | null;
  /** Its process died, or its database was away: it did not come to its end. */
  readonly interrupted: boolean;
}

/** Ids, ascending in the collation "C", of subjects of a type that have a reminder which is due or was given up. */
export async function subjectsWithReminders(
  tx: EntityManager,
  type: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct subject_id collate "C" as id from reminders
     where subject_type = $1 and state in ('due', 'failed') and ($2::text is null or subject_id collate "C" > $2)
     order by id limit $3`,
    [type, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** What a clock that had run ahead put off is due again at its time. */
export async function undoTimeTravel(tx: EntityManager, now: Date): Promise<void> {
  await tx.query(
    `update reminders set try_at = due_at, updated_at = $1
     where state = 'due' and updated_at > $1::timestamptz + interval '1 hour' and try_at > due_at`,
    [now],
  );
}

/** Types that have reminders due. */
export async function typesWithReminders(tx: EntityManager): Promise<string[]> {
  const rows: { type: string }[] = await tx.query(
    `select distinct subject_type as type from reminders where state = 'due' order by type`,
  );
  return rows.map(({ type }) => type);
}

/** Writes down that a repair is wanted. Null when one waits already. */
export async function askForRepair(
  tx: EntityManager,
  { id, askedBy, at }: { id: string; askedBy: string | null; at: Date },
): Promise<string | null> {
  const [row] = await tx.query(
    `insert into reminder_repairs (id, asked_by, asked_at) values ($1, $2, $3)
     on conflict ((started_at is null)) where started_at is null do nothing returning id`,
    [id, askedBy, at],
  );
  return row?.id ?? null;
}

/** Ids of repairs that wait; there is never more than one. */
export async function waitingRepairs(tx: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await tx.query('select id from reminder_repairs where started_at is null');
  return rows.map(({ id }) => id);
}

/** Whether nobody else repairs; if so nobody does until the end of this transaction. */
export async function repairAlone(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.query(`select pg_try_advisory_xact_lock(hashtextextended('reminders.repair', 0)) as alone`);
  return row.alone;
}

/** Begins a repair, again if it was begun before; false when it is over. Others that never ended were interrupted. */
export async function beginRepair(tx: EntityManager, id: string, now: Date): Promise<boolean> {
  await tx.query(
    `update reminder_repairs set ended_at = $2, interrupted = true
     where started_at is not null and ended_at is null and id <> $1`,
    [id, now],
  );
  const [, begun] = await tx.query(`update reminder_repairs set started_at = $2 where id = $1 and ended_at is null`, [
    id,
    now,
  ]);
  return begun === 1;
}

export async function endRepair(tx: EntityManager, id: string, now: Date, tally: WalkTally): Promise<void> {
  const { subjects, added, moved, cancelled, failed, examples } = tally;
  await tx.query(
    `update reminder_repairs set ended_at = $2, subjects = $3, added = $4, moved = $5, cancelled = $6, failed = $7,
       examples = $8 where id = $1`,
    [id, now, subjects, added, moved, cancelled, failed, JSON.stringify(examples)],
  );
}

/** Forgets repairs asked for before that instant. */
export async function forgetRepairs(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('delete from reminder_repairs where asked_at < $1 and ended_at is not null', [before]);
}

/** The latest repairs, newest first. */
export function latestRepairs(tx: EntityManager, limit: number): Promise<RepairRow[]> {
  return tx.query(
    `select id, asked_by as "askedBy", asked_at as "askedAt", started_at as "startedAt", ended_at as "endedAt",
       interrupted, subjects, added, moved, cancelled, failed, examples
     from reminder_repairs order by id desc limit $1`,
    [limit],
  );
}
