/**
 * Work lists: deadlines and tasks in calendars and on `/pendientes`, and the inbox of FM4 staff on `/fm4`. Later rooms
 * say which events a subject has and register their queues; this room keeps them current and shows them.
 */
export { Calendar, type EventChange } from './calendar/calendar.service.js';
export type { EventAudience, WantedEvent } from './calendar/calendar.types.js';
export type { EscalationTarget, Subject } from './subject.types.js';
export { type InboxItem, type InboxQueue, StaffInbox } from './staff-inbox/staff-inbox.js';
export { TasksModule } from './tasks.module.js';
