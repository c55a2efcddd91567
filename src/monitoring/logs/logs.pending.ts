import { addDays, dayOf, instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { unfollowed } from './log.queries.js';
import { FOLLOW_UP_DAYS } from './log.rules.js';

/** Referrals that nobody followed up within three days, those that waited longest first. */
export const unfollowedReferrals: InboxQueue = {
  place: inboxPlaces.upkeep + 19,
  titleKey: 'pending.logs',
  roles: ['staff_admin'],
  href: '/fm4/bitacoras/canalizaciones',
  async load(tx, _viewer, now) {
    const late = await unfollowed(tx, addDays(dayOf(now), -FOLLOW_UP_DAYS));
    const items = late.slice(0, MAX_INBOX_ITEMS).map(({ id, folio, happenedOn }) => ({
      title: folio,
      actionKey: 'pending.logs.open',
      href: `/fm4/bitacoras/canalizaciones/${id}`,
      at: instantOf(addDays(happenedOn, FOLLOW_UP_DAYS)),
    }));
    return { count: late.length, items };
  },
};
