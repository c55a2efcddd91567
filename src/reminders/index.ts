/**
 * What is due to whom by mail, and that it was sent. A room registers its kinds of reminders and hands in, in the
 * transaction of each change, what a subject wants in its present state; adding, moving, cancelling, sending exactly
 * once, trying again and recording are done here.
 */
export type { Recipient, Reminder, ReminderDefinition, ReminderSubject, WantedReminder } from './reminder.types.js';
export { Reminders } from './reminders.service.js';
export { RemindersModule } from './reminders.module.js';
