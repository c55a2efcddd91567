import { addDays, type Day, dayOf } from '#libs/mexico';
import { othersThan, unansweredReminders, type DesiredReminder } from '../../notifications/index.js';
import type { DistinctionState } from '../distinction.rules.js';
import { isTimely, noticeAt, type ReminderPeople, toEach } from '../reminders/reminders.rules.js';

/** To the company's administrators: their distinction ends soon. */
export const expiringMail = 'distinctions.expiring';

/** Days, counted from the last one, on which the company is reminded to renew. */
export const expirySchedule = { days: [-90, -60, -30, -7], min: -180, max: -1, most: 6 } as const;

/** To FM4's administration: a distinction ends, and its company, told more than once, has submitted nothing. */
export const unrenewedMail = 'distinctions.unrenewed';

/** Days, counted from the last one, on which FM4 hears of it. */
export const unrenewedSchedule = { days: [-7], min: -60, max: -1, most: 3 } as const;

/** From this day on, counted from the last one, notices reach those who answer the self-assessment too. */
export const COLLEAGUES_FROM_DAY = -30;

/** What the reminders to renew depend on. */
export interface EndingDistinction {
  readonly state: DistinctionState;
  readonly expiresOn: Day;
}

/** @param noticeOn days, counted from its last one, on which its end is announced */
export function expiringReminders(
  { state, expiresOn }: EndingDistinction,
  { company }: Pick<ReminderPeople, 'company'>,
  noticeOn: readonly number[],
  now: Date,
): DesiredReminder[] {
  if (state !== 'active') return [];
  const notices = noticeOn
    .map((days) => ({ days, day: addDays(expiresOn, days) }))
    .filter(({ day }) => isTimely(day, dayOf(now)))
    .map(({ days, day }) => ({
      kind: expiringMail,
      dueAt: noticeAt(day),
      offset: days,
      details: { days: String(-days) },
    }));
  return toEach(company, notices);
}

/**
 * The escalation: who else hears that a distinction ends, step by step, while nothing was submitted for the next one.
 * @param days of a kind with a schedule
 */
export function renewalSteps(
  { state, expiresOn, underReview }: EndingDistinction & { readonly underReview: boolean },
  { company, editors, coordination }: ReminderPeople,
  days: (kind: string) => readonly number[],
  now: Date,
): DesiredReminder[] {
  if (state !== 'active' || underReview) return [];
  const notices = days(expiringMail).filter((day) => day >= COLLEAGUES_FROM_DAY);
  const steps = unansweredReminders(expiresOn, [
    { kind: expiringMail, days: notices, to: othersThan(company, editors), target: 'colleagues' },
    { kind: unrenewedMail, days: days(unrenewedMail), to: coordination, target: 'coordination' },
  ]);
  return steps.filter(({ dueAt }) => isTimely(dayOf(dueAt), dayOf(now)));
}
