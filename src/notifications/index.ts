/**
 * What is due to whom by mail, and that it was sent. A room registers its kinds of reminders, states which of them its
 * rows want, and has them reconciled in the transaction of each change; adding, moving, cancelling, sending exactly
 * once, retrying and recording are done here.
 */
export type {
  DesiredReminder,
  Recipient,
  Reminder,
  ReminderDefinition,
  ReminderSubject,
} from './planning/reminder.types.js';
export { recipientOf } from './planning/recipients.js';
export { type ReminderKind, ReminderKinds } from './planning/kinds.service.js';
export { type EscalationStep, othersThan, unansweredReminders } from './planning/escalation.rules.js';
export { RepairReminders } from './planning/repairs.service.js';
export type { RepairRow } from './planning/repairs.queries.js';
export { ReminderSchedules } from './planning/schedules.service.js';
export type { Schedule, ScheduleDefinition } from './planning/schedule.types.js';
export type { Asked, DesiredReminders, FollowedSubjects, SubjectPage } from './planning/subject.types.js';
export { Reminders, SEND } from './planning/reminders.service.js';
export { MailControl } from './control/control.service.js';
export { NotificationsModule } from './notifications.module.js';
