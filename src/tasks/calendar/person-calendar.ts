import type { EntityManager } from 'typeorm';
import { CalendarEventEntity, CalendarFeedEntity } from './calendar.entity.js';

/** What calendars store about a person, for the export of personal data. */
export async function personCalendar(tx: EntityManager, userId: string) {
  const events = await tx.find(CalendarEventEntity, { where: { audienceUser: userId }, order: { createdAt: 'asc' } });
  const feed = await tx.findOneBy(CalendarFeedEntity, { userId });
  return {
    events: events.map(({ kind, starts, ends, details, state }) => ({ kind, starts, ends, details, state })),
    feed: feed && { createdAt: feed.createdAt, lastReadOn: feed.lastReadOn },
  };
}

/** Deletes the person's address and the events that name them. */
export async function eraseCalendar(tx: EntityManager, userId: string): Promise<void> {
  await tx.delete(CalendarFeedEntity, { userId });
  await tx.delete(CalendarEventEntity, { audienceUser: userId });
}
