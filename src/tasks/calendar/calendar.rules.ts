import { addDays, dayOf, instantOf } from '#libs/mexico';
import type { CalendarRow, EventAudience, WantedEvent } from './calendar.types.js';

/** What must be written so that a subject's events are what it wants. */
export interface CalendarPlan {
  /** To be added, changed or taken up again. */
  readonly set: readonly WantedEvent[];
  /** Ids of what is wanted no more. */
  readonly cancel: readonly string[];
}

/** Compares what is written down with what is wanted. Planning again after the plan is carried out gives nothing. */
export function planEvents(known: readonly CalendarRow[], wanted: readonly WantedEvent[]): CalendarPlan {
  const left = new Map(known.map((row) => [keyOf(row), row]));
  const set = [...new Map(wanted.map((event) => [keyOf(event), event])).values()].filter((event) => {
    const row = left.get(keyOf(event));
    left.delete(keyOf(event));
    return !row || row.state === 'cancelled' || factsOf(row) !== factsOf({ ...columnsOf(event), for: event.for });
  });
  const cancel = [...left.values()].filter(({ state }) => state === 'confirmed').map(({ id }) => id);
  return { set, cancel };
}

/** A wanted event as columns: a deadline is over when its day is. */
export function columnsOf({ when, task, path, details }: WantedEvent) {
  return {
    ...spanOf(when),
    task: task !== false,
    taskFrom: task !== false && task.from !== null ? instantOf(task.from) : null,
    path,
    details,
  };
}

/** The days of an event that takes whole days, the last one included. */
export function daysOf({ starts, ends }: { starts: Date; ends: Date }): { firstDay: string; lastDay: string } {
  return { firstDay: dayOf(starts), lastDay: addDays(dayOf(ends), -1) };
}

function spanOf(when: WantedEvent['when']): { starts: Date | null; ends: Date | null; allDay: boolean } {
  if (when === null) return { starts: null, ends: null, allDay: false };
  if ('day' in when) return { starts: instantOf(when.day), ends: instantOf(addDays(when.day, 1)), allDay: true };
  return { ...when, allDay: false };
}

const keyOf = ({ kind, for: { userId, companyId } }: { kind: string; for: EventAudience }) =>
  [kind, userId, companyId].join('\n');

type Facts = ReturnType<typeof columnsOf> & { for: EventAudience };

const factsOf = ({ starts, ends, allDay, task, taskFrom, path, details, for: { roles } }: Facts) => {
  const said = Object.entries(details).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([starts, ends, allDay, task, taskFrom, path, said, roles.toSorted()]);
};
