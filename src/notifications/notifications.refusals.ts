import { refusals } from '../web/index.js';

/** Why this room refuses a request; `forbidden` and `bad-request` are the texts of all rooms. */
export type NotificationRefusal =
  | 'forbidden'
  | 'bad-request'
  | 'reminders.address-not-stopped'
  | 'reminders.holds-link'
  | 'reminders.no-longer-true'
  | 'reminders.no-sample'
  | 'reminders.not-failed'
  | 'reminders.not-past'
  | 'reminders.not-sent'
  | 'reminders.not-stopped'
  | 'reminders.pause-range'
  | 'reminders.repair-waits'
  | 'reminders.report-unreadable'
  | 'reminders.report-unsigned'
  | 'reminders.resent-today'
  | 'reminders.schedule-many'
  | 'reminders.schedule-none'
  | 'reminders.schedule-outside'
  | 'reminders.schedule-twice'
  | 'reminders.stopped-already'
  | 'reminders.test-failed'
  | 'reminders.texts-changed';

export const refuse = refusals<NotificationRefusal>();
