import { addDays, addWorkingDays, type Day, instantOf } from '#libs/mexico';
import type { EscalationTarget } from '../../tasks/index.js';
import type { Recipient, WantedReminder } from './reminder.types.js';

/** What follows when a request stays unanswered: a mail of this kind on these days, counted from the day it is due. */
export interface Step {
  readonly kind: string;
  readonly days: readonly number[];
  readonly to: readonly Recipient[];
  /** Announced to those who were asked as who is told next; null when they are the ones who are asked again. */
  readonly told: EscalationTarget | null;
}

/** Escalations go out at this time of the day. */
export const MORNING = '10:00';

/**
 * The mails of all steps after a request. They are planned together with it, so that it can announce them; once it is
 * answered the subject wants none of them. On working days only: what is announced for a day happens on that day.
 */
export function unansweredReminders(due: Day, steps: readonly Step[]): WantedReminder[] {
  return steps.flatMap(({ kind, days, to, told }) =>
    days.flatMap((offset) => {
      const dueAt = instantOf(addWorkingDays(addDays(due, offset), 0), MORNING);
      return to.map((one) => ({ kind, to: one, dueAt, offset, ...(told && { details: { escalation: told } }) }));
    }),
  );
}

/** Those of `people` who are not among `asked`, compared by address. */
export function othersThan<Person extends Pick<Recipient, 'email'>>(
  asked: readonly Pick<Recipient, 'email'>[],
  people: readonly Person[],
): Person[] {
  const emails = new Set(asked.map(({ email }) => email.toLowerCase()));
  return people.filter(({ email }) => !emails.has(email.toLowerCase()));
}
