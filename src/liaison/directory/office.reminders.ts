/** The mails and tasks of an office in its present state, pure. */
import { addDays, type Day } from '#libs/mexico';
import { type DesiredReminder, unansweredReminders } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { confirmBy } from './office.rules.js';

export const officeKinds = {
  /** To its liaisons: confirm your data. */
  confirm: 'liaison.confirm',
  /** To the coordination: nobody confirmed them. */
  stale: 'liaison.stale',
} as const;

/** Days of the kinds, counted from the ninetieth, until FM4 changes them. */
export const officeSchedules = {
  confirm: { days: [-7, 1, 15], min: -30, max: 60, most: 5 },
  stale: { days: [22], min: 1, max: 120, most: 3 },
} as const;

/** Days before the ninetieth on which the task appears. */
const TASK_DAYS = 14;

export const officeEvents = { confirm: 'liaison.confirm' } as const;

/** By when an office is to be confirmed: ninety days after it last was, or after its first liaison began. */
export const dueDay = (office: { readonly confirmedAt: Date | null; readonly awaitedSince: Date }): Day =>
  confirmBy(office.confirmedAt ?? office.awaitedSince);

/** What an office wants mailed: nothing while nobody is its liaison. */
export function wantedOfficeMails(
  due: Day,
  people: {
    readonly liaisons: readonly DesiredReminder['to'][];
    readonly coordination: readonly DesiredReminder['to'][];
  },
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  if (people.liaisons.length === 0) return [];
  const { confirm, stale } = officeKinds;
  return unansweredReminders(due, [
    { kind: confirm, days: days(confirm), to: people.liaisons, target: null },
    { kind: stale, days: days(stale), to: people.coordination, target: 'coordination' },
  ]);
}

/** The task of each liaison. */
export const wantedOfficeEvents = (due: Day, userIds: readonly string[], municipality: string): WantedEvent[] =>
  userIds.map((userId) => ({
    kind: officeEvents.confirm,
    for: { userId, companyId: null, roles: ['partner'] },
    when: { day: due },
    task: { from: addDays(due, -TASK_DAYS) },
    path: '/enlaces/oficina',
    details: { municipality },
  }));
