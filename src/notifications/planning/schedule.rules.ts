import type { WantedReminder } from './reminder.types.js';
import type { Offset, ScheduleDefinition } from './schedule.types.js';

/** Why a schedule cannot be changed so; the numbers are the limits that were passed. */
export type ScheduleProblem =
  | { readonly code: 'none' | 'twice' }
  | { readonly code: 'outside'; readonly min: number; readonly max: number }
  | { readonly code: 'many'; readonly most: number };

/** What is wrong with days that somebody wants for a schedule; null: nothing. */
export function problemWith(days: readonly number[], { min, max, most }: ScheduleDefinition): ScheduleProblem | null {
  if (days.length === 0) return { code: 'none' };
  if (days.some((day) => !Number.isInteger(day) || day < min || day > max)) return { code: 'outside', min, max };
  if (new Set(days).size < days.length) return { code: 'twice' };
  return days.length > most ? { code: 'many', most } : null;
}

/** The schedule after a change: a day that was there stays as it was, a new one counts from now on. */
export function changedOffsets(before: readonly Offset[], days: readonly number[], now: Date): Offset[] {
  const known = new Map(before.map((offset) => [offset.days, offset]));
  return days.toSorted((one, other) => one - other).map((day) => known.get(day) ?? { days: day, since: now });
}

/**
 * Leaves out what nobody would understand: mails of a day that was put into the schedule when their instant had passed,
 * and mails about what happened before somebody was one of those who are told.
 */
export function timelyWishes(
  wishes: readonly WantedReminder[],
  offsetsOf: (kind: string) => readonly Offset[],
): WantedReminder[] {
  return wishes.filter(({ kind, to, dueAt, offset }) => {
    if (to.since && to.since > dueAt) return false;
    if (offset === undefined) return true;
    const since = offsetsOf(kind).find(({ days }) => days === offset)?.since;
    return !since || dueAt >= since;
  });
}
