/** The mails that the reviews of an edition's texts want, pure. */
import { addDays, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { EditionDue } from './review-due.queries.js';

/** The subject of these reminders. */
export const EDITION = 'guidance-edition';

export const reviewKinds = { due: 'guidance.review-due' } as const;

/** Days from the review date on which reviewers are reminded. */
export const reviewSchedule = { days: [-30, 0], min: -90, max: 60, most: 4 } as const;

/** When reminders of a day go out. */
const TIME = '09:00';

/** One mail a day on which reviews are due, however many texts that are; none for days before the edition. */
export const reviewReminders = (
  { days, loadedAt }: EditionDue,
  reviewers: readonly Recipient[],
  offsets: readonly number[],
): DesiredReminder[] =>
  days.flatMap(({ day }) =>
    offsets
      .map((offset) => ({ offset, dueAt: instantOf(addDays(day, offset), TIME) }))
      .filter(({ dueAt }) => dueAt > loadedAt)
      .flatMap(({ offset, dueAt }) =>
        reviewers.map((to) => ({ kind: reviewKinds.due, to, dueAt, offset, details: { day } })),
      ),
  );
