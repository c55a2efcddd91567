/**
 * Calendars as files (iCalendar, RFC 5545; how changes are told, RFC 5546): what a person's calendar program reads from
 * a mail or from an address it asks now and then. Writes only.
 */
export { type CalendarEvent, type CalendarFile, writeCalendar } from './write.js';
