import { addDays, addWorkingDays, type Day, instantOf } from '#libs/mexico';
import type { EscalationTarget } from '../../tasks/index.js';
import type { Recipient, WantedReminder } from './reminder.types.js';

/** What follows when something stays unanswered: a mail of this kind on these days, counted from the day it is due. */
export interface Step {
  readonly kind: string;
  readonly days: readonly number[];
  readonly to: readonly Recipient[];
  /** Who they are to those who were asked, who read in advance that this will happen; null: they are asked again. */
  readonly told: EscalationTarget | null;
}

const MORNING = '10:00';

/**
 * The mails of the steps after something was asked. All are planned when it is asked, so that they can be announced, and
 * none is wanted any more once it is answered. On working days only: what is announced for a day happens on that day.
 */
export function unansweredReminders(due: Day, steps: readonly Step[]): WantedReminder[] {
  return steps.flatMap(({ kind, days, to, told }) =>
    days.flatMap((offset) => {
      const dueAt = instantOf(addWorkingDays(addDays(due, offset), 0), MORNING);
      return to.map((one) => ({ kind, to: one, dueAt, offset, ...(told && { details: { escalation: told } }) }));
    }),
  );
}

/** Those of `people` who were not asked themselves. */
export function othersThan<Person extends Pick<Recipient, 'email'>>(
  asked: readonly Pick<Recipient, 'email'>[],
  people: readonly Person[],
): Person[] {
  const emails = new Set(asked.map(({ email }) => email.toLowerCase()));
  return people.filter(({ email }) => !emails.has(email.toLowerCase()));
}
