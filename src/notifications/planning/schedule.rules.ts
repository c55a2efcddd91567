import type { WantedReminder } from './reminder.types.js';
import type { Offset, ScheduleDefinition } from './schedule.types.js';

/** Why days cannot be a schedule; the numbers are the limits that they pass. */
export type ScheduleProblem =
  | { readonly code: 'none' | 'twice' }
  | { readonly code: 'outside'; readonly min: number; readonly max: number }
  | { readonly code: 'many'; readonly most: number };

/** What is wrong with days proposed for a schedule; null when they fit. */
export function problemWith(days: readonly number[], { min, max, most }: ScheduleDefinition): ScheduleProblem | null {
  if (days.length === 0) return { code: 'none' };
  if (days.some((day) => !Number.isInteger(day) || day < min || day > max)) return { code: 'outside', min, max };
  if (new Set(days).size < days.length) return { code: 'twice' };
  return days.length > most ? { code: 'many', most } : null;
}

/** The schedule after a change: a day that was in it keeps its start, a new one counts from now on. */
export function changedOffsets(before: readonly Offset[], days: readonly number[], now: Date): Offset[] {
  const known = new Map(before.map((offset) => [offset.days, offset]));
  return days.toSorted((one, other) => one - other).map((day) => known.get(day) ?? { days: day, since: now });
}

/**
 * Leaves out reminders that would confuse: for a day that entered the schedule after their instant, and about what
 * happened before the recipient joined (`since`).
 */
export function timelyReminders(
  desired: readonly WantedReminder[],
  offsetsOf: (kind: string) => readonly Offset[],
): WantedReminder[] {
  return desired.filter(({ kind, to, dueAt, offset }) => {
    if (to.since && to.since > dueAt) return false;
    if (offset === undefined) return true;
    const since = offsetsOf(kind).find(({ days }) => days === offset)?.since;
    return !since || dueAt >= since;
  });
}
