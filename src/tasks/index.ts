/**
 * Work lists: deadlines and tasks in calendars and on `/pendientes`, and the inbox of FM4 staff on `/fm4`. Later rooms
 * say which events a subject has and register their queues; this room keeps them current and shows them.
 */
export { Calendar } from './calendar/calendar.service.js';
export type { EventAudience, EventChange, WantedEvent } from './calendar/calendar.types.js';
export type { EscalationTarget, Subject } from './subject.types.js';
export { NextOnJourney, type SuggestedTask } from './todo/next-on-journey.js';
export { type ScheduledMails, type SubjectKey, TaskMails, type TaskMailSource } from './todo/task-mails.js';
export { type InboxItem, type InboxQueue, StaffInbox } from './staff-inbox/staff-inbox.js';
export { inboxPlaces, MAX_INBOX_ITEMS } from './staff-inbox/staff-inbox.rules.js';
export { TasksModule } from './tasks.module.js';
