import { addDays, type Day, dayOf } from '#libs/mexico';
import { type DesiredReminder, othersThan, unansweredReminders } from '../../notifications/index.js';
import { distinctionReminderKinds, type ReminderPeople } from '../lifecycle/lifecycle.reminders.js';
import type { DistinctionState } from '../distinction.rules.js';

/** To FM4's administration: a distinction ends, its company was told more than once and has handed in nothing. */
export const unrenewedMail = 'distinctions.unrenewed';

/** Days, counted from the last one, on which FM4 hears of it. */
export const unrenewedSchedule = { days: [-7], min: -60, max: -1, most: 3 } as const;

/** The notices of the last month reach those who answer the self-assessment too. */
const LAST_MONTH = -30;
/** What is later than this is told no more: the next notice is near, or the end. */
const LATEST_DAYS = 6;

export interface RenewalPeople extends ReminderPeople {
  /** Those who answer the self-assessment of the company. */
  readonly editors: readonly DesiredReminder['to'][];
}

/**
 * Who else hears that a distinction ends, step by step, as long as nothing was handed in for the next one.
 * @param days of a kind with a schedule
 */
export function renewalSteps(
  { state, expiresOn, underReview }: { state: DistinctionState; expiresOn: Day; underReview: boolean },
  { company, editors, coordination }: RenewalPeople,
  days: (kind: string) => readonly number[],
  now: Date,
): DesiredReminder[] {
  if (state !== 'active' || underReview) return [];
  const { expiring } = distinctionReminderKinds;
  const notices = days(expiring).filter((day) => day >= LAST_MONTH);
  const steps = unansweredReminders(expiresOn, [
    { kind: expiring, days: notices, to: othersThan(company, editors), target: 'colleagues' },
    { kind: unrenewedMail, days: days(unrenewedMail), to: coordination, target: 'coordination' },
  ]);
  return steps.filter(({ dueAt }) => addDays(dayOf(dueAt), LATEST_DAYS) >= dayOf(now));
}
