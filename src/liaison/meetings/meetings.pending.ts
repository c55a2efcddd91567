import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { withoutMinutes } from './meeting.queries.js';

/** Meetings that were held and whose minutes FM4 has not closed. */
export const openMinutes: InboxQueue = {
  place: inboxPlaces.companies + 7,
  titleKey: 'pending.liaison.minutes',
  roles: ['staff_admin'],
  href: '/fm4/reuniones?ver=pasadas',
  async load(tx, _viewer, now) {
    const waiting = await withoutMinutes(tx, now);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, title, allyName, endsAt }) => ({
      title: `${title} · ${allyName}`,
      actionKey: 'pending.liaison.minutes.open',
      href: `/fm4/reuniones/${id}#minuta`,
      at: endsAt,
    }));
    return { count: waiting.length, items };
  },
};
