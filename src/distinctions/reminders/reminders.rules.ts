import { addDays, type Day, instantOf } from '#libs/mexico';
import type { Recipient, DesiredReminder } from '../../notifications/index.js';

/** The word of this room for its rows, in reminders and calendars. */
export const SUBJECT = 'distinction';

/** Time of day, in Mexico City, at which notices that are due on a day go out. */
export const NOTICE_TIME = '09:00';

/** Days by which a notice may be late and still help; free days in a row (Easter, a long weekend) may hold it up. */
export const NOTICE_GRACE_DAYS = 6;

/** Recipients of mails about a distinction. */
export interface ReminderPeople {
  /** Administrators of the company; its contact while there are none. */
  readonly company: readonly Recipient[];
  /** Those who answer the company's self-assessment. */
  readonly editors: readonly Recipient[];
  /** FM4's administration. */
  readonly coordination: readonly Recipient[];
}

/** A mail without its recipient. */
export type Notice = Omit<DesiredReminder, 'to'>;

export const toEach = (recipients: readonly Recipient[], notices: readonly Notice[]): DesiredReminder[] =>
  recipients.flatMap((to) => notices.map((notice) => ({ to, ...notice })));

export const noticeAt = (day: Day): Date => instantOf(day, NOTICE_TIME);

/** Whether a notice of that day still helps. */
export const isTimely = (day: Day, today: Day): boolean => addDays(day, NOTICE_GRACE_DAYS) >= today;
