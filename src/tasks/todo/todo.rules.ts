import { addDays, addWorkingDays, type Day, dayOf, instantOf } from '#libs/mexico';

/** The groups of the list, by deadline. */
export const taskGroups = ['overdue', 'today', 'week', 'later', 'undated'] as const;
export type TaskGroup = (typeof taskGroups)[number];

/** Upper bound on the tasks a list shows. */
export const MAX_TASKS = 500;

/** When snoozed tasks come back, on a working day in Guadalajara. */
export const SNOOZE_UNTIL = '09:00';

/** A task is overdue once its last day is over; the week ends on Sunday. */
export function groupOf(task: { readonly starts: Date | null; readonly ends: Date | null }, now: Date): TaskGroup {
  const { starts, ends } = task;
  if (!starts || !ends) return 'undated';
  if (ends <= now) return 'overdue';
  const day = dayOf(starts);
  const today = dayOf(now);
  if (day <= today) return 'today';
  return day <= sundayOf(today) ? 'week' : 'later';
}

/** When a task snoozed now comes back: on the next working day. */
export const nextWorkingMorning = (now: Date): Date => instantOf(addWorkingDays(dayOf(now), 1), SNOOZE_UNTIL);

function sundayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
