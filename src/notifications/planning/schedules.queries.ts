import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import type { Offset } from './schedule.types.js';

/** A schedule that FM4 changed. */
export interface ChangedSchedule {
  readonly kind: string;
  readonly offsets: readonly Offset[];
  /** From 1. */
  readonly version: number;
  readonly updatedBy: string | null;
  readonly updatedAt: Date;
}

interface ScheduleRow extends Omit<ChangedSchedule, 'offsets'> {
  readonly days: number[];
  /** Beside `days`, one for one. */
  readonly since: (Date | null)[];
}

/** The changed schedules among these kinds, in any actor's scope. */
export async function changedSchedules(tx: EntityManager, kinds: readonly string[]): Promise<ChangedSchedule[]> {
  if (kinds.length === 0) return [];
  const found = await rows<ScheduleRow>(
    tx,
    'select kind, days, since, version, updated_by, updated_at from reminder_schedules where kind = any($1)',
    [kinds],
  );
  return found.map(({ days, since, ...row }) => ({
    ...row,
    offsets: days.map((day, index) => ({ days: day, since: since[index] ?? null })),
  }));
}

/** Writes a schedule that is still at version `before` (0: never changed). False when it was changed meanwhile. */
export async function writeSchedule(
  tx: EntityManager,
  schedule: Omit<ChangedSchedule, 'version'> & { before: number },
): Promise<boolean> {
  const { kind, offsets, before, updatedBy, updatedAt } = schedule;
  const [days, since] = [offsets.map((offset) => offset.days), offsets.map((offset) => offset.since)];
  const added = await run(
    tx,
    `insert into reminder_schedules (kind, days, since, version, updated_by, updated_at)
     select $1::text, $2::integer[], $3::timestamptz[], 1, $5::uuid, $6::timestamptz where $4::integer = 0
     on conflict (kind) do nothing`,
    [kind, days, since, before, updatedBy, updatedAt],
  );
  if (added > 0) return true;
  const changed = await run(
    tx,
    `update reminder_schedules set days = $2, since = $3, version = version + 1, updated_by = $5, updated_at = $6
     where kind = $1 and version = $4`,
    [kind, days, since, before, updatedBy, updatedAt],
  );
  return changed === 1;
}

/** Kinds whose subjects have not been reconciled since the schedule was changed, with the version to apply. */
export function unappliedSchedules(tx: EntityManager): Promise<{ kind: string; version: number }[]> {
  return rows<{ kind: string; version: number }>(
    tx,
    'select kind, version from reminder_schedules where applied_version < version order by kind',
  );
}

export async function markApplied(tx: EntityManager, kind: string, version: number): Promise<void> {
  await run(
    tx,
    'update reminder_schedules set applied_version = greatest(applied_version, $2) where kind = $1 and version >= $2',
    [kind, version],
  );
}
