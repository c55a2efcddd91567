import type { DesiredReminder } from '../../notifications/index.js';
import { type ReminderPeople, toEach } from '../reminders/reminders.rules.js';

/** To the company's administrators, with the first document. */
export const issuedMail = 'distinctions.issued';

/** @param distinction `documentAt`: when its first document was ready; null: not yet */
export const issuedReminders = (
  { documentAt }: { readonly documentAt: Date | null },
  { company }: Pick<ReminderPeople, 'company'>,
): DesiredReminder[] => (documentAt ? toEach(company, [{ kind: issuedMail, dueAt: documentAt }]) : []);
