import { addDays, type Day, dayOf } from '#libs/mexico';
import type { DesiredReminder } from '../../notifications/index.js';
import { isTimely, type Notice, noticeAt, type ReminderPeople, toEach } from '../reminders/reminders.rules.js';
import { type FollowedDistinction, followUpOn, LATE_DAYS } from './follow-up.rules.js';

/** To the company's administrators: the follow-up is due today. */
export const followUpMail = 'distinctions.follow-up';
/** To FM4's administration: it was due two weeks ago, and is not recorded. */
export const followUpLateMail = 'distinctions.follow-up-late';

export function followUpReminders(
  distinction: FollowedDistinction & { readonly followedUp: boolean },
  { company, coordination }: Pick<ReminderPeople, 'company' | 'coordination'>,
  now: Date,
): DesiredReminder[] {
  const today = dayOf(now);
  const day = followUpOn(distinction);
  return [
    ...toEach(company, notices(distinction, { kind: followUpMail, day }, today)),
    ...toEach(coordination, notices(distinction, { kind: followUpLateMail, day: addDays(day, LATE_DAYS) }, today)),
  ];
}

function notices(
  { state, expiresOn, followedUp }: FollowedDistinction & { readonly followedUp: boolean },
  { kind, day }: { kind: string; day: Day },
  today: Day,
): Notice[] {
  const open = state === 'active' && !followedUp && day <= expiresOn;
  return open && isTimely(day, today) ? [{ kind, dueAt: noticeAt(day) }] : [];
}
