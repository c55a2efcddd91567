import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { CalendarEventEntity, CalendarFeedEntity } from './calendar.entity.js';

/** The events that are for a person alone. */
async function eventsOf(tx: EntityManager, { userId }: DataSubject) {
  if (userId === null) return [];
  const events = await tx.find(CalendarEventEntity, { where: { audienceUser: userId }, order: { createdAt: 'asc' } });
  return events.map(({ kind, starts, ends, details, state }) => ({ kind, starts, ends, details, state }));
}

/** The address at which a person's calendar stands, without its secret. */
async function feedsOf(tx: EntityManager, { userId }: DataSubject) {
  const feeds = userId === null ? [] : await tx.findBy(CalendarFeedEntity, { userId });
  return feeds.map(({ createdAt, lastReadOn }) => ({ createdAt, lastReadOn }));
}

/** What calendars hold about people. */
export const calendarData: readonly HeldData[] = [
  {
    key: 'events',
    columns: ['calendar_events.audience_user', 'calendar_events.details'],
    find: eventsOf,
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      if (userId !== null) await tx.delete(CalendarEventEntity, { audienceUser: userId });
    },
  },
  {
    key: 'feed',
    columns: ['calendar_feeds.user_id', 'calendar_feeds.secret_hash'],
    find: feedsOf,
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      if (userId !== null) await tx.delete(CalendarFeedEntity, { userId });
    },
  },
];
