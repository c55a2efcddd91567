/** The mails and tasks that a hire file wants in its present state, pure. */
import { addDays, type Day, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import type { Hire } from './hires.queries.js';

/** The subject of these reminders. */
export const HIRE = 'hire-file';

export const hireKinds = {
  /** Tasks come near their day, or have passed it. */
  task: 'guidance.hire-task',
  /** A document expires. */
  expiry: 'guidance.hire-expiry',
  /** Does it still work out, after three, six and twelve months? */
  check: 'guidance.hire-check',
} as const;

/** When reminders of a day go out. */
const TIME = '09:00';

const at = (day: Day) => instantOf(day, TIME);

/** The next day on which something is to be done, of an open file. */
export const nextTaskDay = (hire: Pick<Hire, 'tasks'>): Day | null =>
  hire.tasks
    .filter(({ doneOn }) => doneOn === null)
    .map(({ dueOn }) => dueOn)
    .toSorted()[0] ?? null;

/** The days on which documents expire, each once. */
export const expiryDays = (hire: Pick<Hire, 'documents'>): Day[] =>
  [...new Set(hire.documents.flatMap(({ expiresOn }) => expiresOn ?? []))].toSorted();

/** The look that comes next. */
export const nextCheck = (hire: Pick<Hire, 'checks' | 'ending'>) =>
  hire.ending === 'hired' && !hire.checks.some(({ answer }) => answer === 'left')
    ? (hire.checks.find(({ answer }) => answer === null) ?? null)
    : null;

/** @param people those who run the company */
export function hireReminders(
  hire: Hire,
  people: readonly Recipient[],
  days: { readonly task: readonly number[]; readonly expiry: readonly number[] },
): DesiredReminder[] {
  const each = (kind: string, day: Day | null, offsets: readonly number[]) =>
    day === null
      ? []
      : offsets.flatMap((offset) => people.map((to) => ({ kind, to, dueAt: at(addDays(day, offset)), offset })));
  const working = hire.state === 'open' || nextCheck(hire) !== null;
  const check = nextCheck(hire);
  return [
    ...(hire.state === 'open' ? each(hireKinds.task, nextTaskDay(hire), days.task) : []),
    ...(working
      ? expiryDays(hire).flatMap((day) =>
          each(hireKinds.expiry, day, days.expiry).map((one) => ({ ...one, details: { day } })),
        )
      : []),
    ...(check ? people.map((to) => ({ kind: hireKinds.check, to, dueAt: at(check.dueOn) })) : []),
  ].filter(({ dueAt }) => dueAt > hire.createdAt);
}

/** The tasks of those who run the company: by alias and post, as the file says. */
export function hireEvents(hire: Hire): WantedEvent[] {
  const { id, companyId, alias, post } = hire;
  const task = (kind: string, day: Day, from: Day | null): WantedEvent => ({
    kind,
    for: { userId: null, companyId, roles: ['company_admin', 'company_editor'] },
    when: { day },
    task: { from },
    path: `/empresa/contrataciones/${id}`,
    details: { alias, post },
  });
  const due = hire.state === 'open' ? nextTaskDay(hire) : null;
  const check = nextCheck(hire);
  return [
    ...(due ? [task(hireKinds.task, due, null)] : []),
    ...(check ? [task(hireKinds.check, check.dueOn, check.dueOn)] : []),
  ];
}
