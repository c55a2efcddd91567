import { addDays, dayOf, instantOf } from '#libs/mexico';
import type { CalendarRow, EventAudience, WantedEvent } from './calendar.types.js';

/** The changes that turn a subject's stored events into the desired ones. */
export interface CalendarPlan {
  /** To add, change or reinstate. */
  readonly set: readonly WantedEvent[];
  /** Ids of events no longer wanted. */
  readonly cancel: readonly string[];
}

/** Compares stored with desired events. Idempotent: planning again after the plan was applied gives an empty plan. */
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

/** A desired event as columns; a deadline ends with its day. */
export function columnsOf({ when, task, path, details }: WantedEvent) {
  return {
    ...spanOf(when),
    task: task !== false,
    taskFrom: task !== false && task.from !== null ? instantOf(task.from) : null,
    path,
    details,
  };
}

/** First and last day of an all-day event. */
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
  const texts = Object.entries(details).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([starts, ends, allDay, task, taskFrom, path, texts, roles.toSorted()]);
};
