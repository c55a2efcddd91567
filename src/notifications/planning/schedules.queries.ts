import type { EntityManager } from 'typeorm';
import type { Offset } from './schedule.types.js';

/** What FM4 made of the schedule of a kind. */
export interface ChangedSchedule {
  readonly kind: string;
  readonly offsets: readonly Offset[];
  /** From 1. */
  readonly version: number;
  readonly updatedBy: string | null;
  readonly updatedAt: Date;
}

/** The schedules of these kinds that were changed, whoever asks. */
export async function changedSchedules(tx: EntityManager, kinds: readonly string[]): Promise<ChangedSchedule[]> {
  if (kinds.length === 0) return [];
  const rows: (Omit<ChangedSchedule, 'offsets'> & { days: number[]; since: (Date | null)[] })[] = await tx.query(
    `select kind, days, since, version, updated_by as "updatedBy", updated_at as "updatedAt"
     from reminder_schedules where kind = any($1)`,
    [kinds],
  );
  return rows.map(({ days, since, ...row }) => ({
    ...row,
    offsets: days.map((day, index) => ({ days: day, since: since[index] ?? null })),
  }));
}

/** Writes a schedule if it is still at `before` (0: never changed). False: somebody else was faster. */
export async function writeSchedule(
  tx: EntityManager,
  schedule: Omit<ChangedSchedule, 'version'> & { before: number },
): Promise<boolean> {
  const { kind, offsets, before, updatedBy, updatedAt } = schedule;
  const rows: unknown[] = await tx.query(
    `insert into reminder_schedules as s (kind, days, since, version, updated_by, updated_at)
     select $1::text, $2::integer[], $3::timestamptz[], 1, $5::uuid, $6::timestamptz where $4::integer = 0
     on conflict (kind) do nothing returning kind`,
    [kind, offsets.map(({ days }) => days), offsets.map(({ since }) => since), before, updatedBy, updatedAt],
  );
  if (rows.length > 0) return true;
  const [, changed] = await tx.query(
    `update reminder_schedules set days = $2, since = $3, version = version + 1, updated_by = $5, updated_at = $6
     where kind = $1 and version = $4`,
    [kind, offsets.map(({ days }) => days), offsets.map(({ since }) => since), before, updatedBy, updatedAt],
  );
  return changed === 1;
}

/** Kinds whose subjects have not all been asked since the schedule was changed, with the version to ask for. */
export function unappliedSchedules(tx: EntityManager): Promise<{ kind: string; version: number }[]> {
  return tx.query('select kind, version from reminder_schedules where applied_version < version order by kind');
}

export async function markApplied(tx: EntityManager, kind: string, version: number): Promise<void> {
  await tx.query(
    'update reminder_schedules set applied_version = greatest(applied_version, $2) where kind = $1 and version >= $2',
    [kind, version],
  );
}
