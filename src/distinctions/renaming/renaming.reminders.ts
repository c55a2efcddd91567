import type { DesiredReminder } from '../../notifications/index.js';
import { type ReminderPeople, toEach } from '../reminders/reminders.rules.js';

/** To the company's administrators, with the document that bears the new names. */
export const renamedMail = 'distinctions.renamed';

/** @param distinction `editionAt`: when the document of its present names was ready; null: first names, or not yet */
export const renamedReminders = (
  { editionAt }: { readonly editionAt: Date | null },
  { company }: Pick<ReminderPeople, 'company'>,
): DesiredReminder[] => (editionAt ? toEach(company, [{ kind: renamedMail, dueAt: editionAt }]) : []);
