import { type Day, addWorkingDays, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { deliveryReminders, listReminders } from './dc3.rules.js';

export const dc3ReminderKinds = {
  /** To those who manage courses: papers that have to be handed over soon. */
  deliver: 'courses.dc3-deliver',
  /** To the same: a year of the plan ended, its list is due. */
  list: 'courses.dc3-list',
} as const;

/** What reminders and calendar of a plan depend on. */
export interface PlanForReminders {
  readonly companyId: string;
  /** The earliest day by which a paper that can be given has to be handed over; null: none waits. */
  readonly deliverBy: Day | null;
  /** Years of the plan that ended or are running. */
  readonly years: readonly { readonly from: Day; readonly to: Day; readonly listBy: Day }[];
}

/** The mails that a plan wants: some working days before each end. */
export function remindersOf({ deliverBy, years }: PlanForReminders, to: readonly Recipient[]): DesiredReminder[] {
  const morning = (day: Day, before: number) => instantOf(addWorkingDays(day, -before), '09:00');
  return to.flatMap((person) => [
    ...(deliverBy
      ? deliveryReminders.map((before) => ({
          kind: dc3ReminderKinds.deliver,
          to: person,
          dueAt: morning(deliverBy, before),
          details: { dueOn: deliverBy },
        }))
      : []),
    ...years.flatMap(({ from, to: until, listBy }) =>
      listReminders.map((before) => ({
        kind: dc3ReminderKinds.list,
        to: person,
        dueAt: morning(listBy, before),
        details: { dueOn: listBy, from, to: until },
      })),
    ),
  ]);
}

/** The same ends in the calendar, as tasks. */
export function eventsOf({ companyId, deliverBy, years }: PlanForReminders, today: Day): WantedEvent[] {
  const all = { userId: null, companyId, roles: ['company_admin', 'company_editor'] } as const;
  const path = '/empresa/cursos/dc3';
  const deliver = deliverBy
    ? [{ kind: dc3ReminderKinds.deliver, for: all, when: { day: deliverBy }, task: { from: null }, path, details: {} }]
    : [];
  const next = years.find(({ listBy }) => listBy >= today);
  const list = next
    ? [
        {
          kind: dc3ReminderKinds.list,
          for: all,
          when: { day: next.listBy },
          task: { from: next.to },
          path,
          details: {},
        },
      ]
    : [];
  return [...deliver, ...list];
}
