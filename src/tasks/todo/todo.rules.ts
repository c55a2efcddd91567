import { addDays, addWorkingDays, type Day, dayOf, instantOf } from '#libs/mexico';

/** Where a task stands in the list: by its last day, seen from today. */
export const todoGroups = ['overdue', 'today', 'week', 'later', 'undated'] as const;
export type TodoGroup = (typeof todoGroups)[number];

/** A task is overdue once its day is over; the week ends on Sunday. */
export function groupOf(task: { readonly starts: Date | null; readonly ends: Date | null }, now: Date): TodoGroup {
  const { starts, ends } = task;
  if (!starts || !ends) return 'undated';
  if (ends <= now) return 'overdue';
  const day = dayOf(starts);
  const today = dayOf(now);
  if (day <= today) return 'today';
  return day <= sundayOf(today) ? 'week' : 'later';
}

/** When something that was put off comes back: nine in the morning of the next working day. */
export const nextWorkingMorning = (now: Date): Date => instantOf(addWorkingDays(dayOf(now), 1), '09:00');

function sundayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
