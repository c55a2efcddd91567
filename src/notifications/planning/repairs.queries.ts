import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import { ReminderRepair } from './reminder-repair.entity.js';
import type { ReconciliationTally } from './subject.types.js';

/** A run that reconciles all subjects, as FM4 reads about it; its counts are zero until it ended. */
export type RepairRow = Readonly<ReminderRepair>;

/** Ids, ascending in the collation "C", of subjects of a type that have a reminder which is due or was given up. */
export async function subjectsWithReminders(
  tx: EntityManager,
  type: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select distinct subject_id collate "C" as id from reminders
     where subject_type = $1 and state in ('due', 'failed') and ($2::text is null or subject_id collate "C" > $2)
     order by id limit $3`,
    [type, after, limit],
  );
  return found.map(({ id }) => id);
}

/** Restores the date of what was put off by a clock that ran ahead: by a change after `plausible`. */
export async function undoTimeTravel(tx: EntityManager, now: Date, plausible: Date): Promise<void> {
  await run(
    tx,
    `update reminders set try_at = due_at, updated_at = $1
     where state = 'due' and updated_at > $2 and try_at > due_at`,
    [now, plausible],
  );
}

/** Subject types that have reminders due. */
export async function typesWithReminders(tx: EntityManager): Promise<string[]> {
  const found = await rows<{ type: string }>(
    tx,
    `select distinct subject_type as type from reminders where state = 'due' order by type`,
  );
  return found.map(({ type }) => type);
}

/** Adds a run. Null when one waits already. */
export async function askForRepair(
  tx: EntityManager,
  { id, askedBy, at }: { id: string; askedBy: string | null; at: Date },
): Promise<string | null> {
  const row = await one<{ id: string }>(
    tx,
    `insert into reminder_repairs (id, asked_by, asked_at) values ($1, $2, $3)
     on conflict ((started_at is null)) where started_at is null do nothing returning id`,
    [id, askedBy, at],
  );
  return row?.id ?? null;
}

/** Ids of runs that wait: one at most. */
export async function waitingRepairs(tx: EntityManager): Promise<string[]> {
  const waiting = await tx.find(ReminderRepair, { select: { id: true }, where: { startedAt: IsNull() } });
  return waiting.map(({ id }) => id);
}

/** Takes the lock of all runs until the end of this transaction. False while another transaction holds it. */
export async function repairAlone(tx: EntityManager): Promise<boolean> {
  const row = await one<{ alone: boolean }>(
    tx,
    `select pg_try_advisory_xact_lock(hashtextextended('reminders.repair', 0)) as alone`,
  );
  return row!.alone;
}

/** Keeps the connection that holds the lock alive, and fails when it is lost. */
export async function touch(lock: EntityManager): Promise<void> {
  await run(lock, 'select 1');
}

/** Begins a run, again if it was begun before; false when it has ended. Marks others that never ended as interrupted. */
export async function beginRepair(tx: EntityManager, id: string, now: Date): Promise<boolean> {
  const others = { id: Not(id), startedAt: Not(IsNull()), endedAt: IsNull() };
  await tx.update(ReminderRepair, others, { endedAt: now, interrupted: true });
  const { affected } = await tx.update(ReminderRepair, { id, endedAt: IsNull() }, { startedAt: now });
  return affected === 1;
}

export async function endRepair(tx: EntityManager, id: string, now: Date, tally: ReconciliationTally): Promise<void> {
  const { subjects, added, moved, cancelled, failed, examples } = tally;
  await tx.update(ReminderRepair, { id }, { endedAt: now, subjects, added, moved, cancelled, failed, examples });
}

/** Forgets ended runs that were asked for before that instant. */
export async function forgetRepairs(tx: EntityManager, before: Date): Promise<void> {
  await tx.delete(ReminderRepair, { askedAt: LessThan(before), endedAt: Not(IsNull()) });
}

/** The latest runs, newest first. */
export function latestRepairs(tx: EntityManager, limit: number): Promise<RepairRow[]> {
  return tx.find(ReminderRepair, { order: { id: 'desc' }, take: limit });
}
