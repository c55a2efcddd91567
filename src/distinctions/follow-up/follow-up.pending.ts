import { dayOf, instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { PENDING_SHOWN } from '../distinction.rules.js';
import { dueFollowUps } from './follow-up.queries.js';

/** Distinctions whose follow-up is due, until FM4 records it. */
export const followUpsPending: InboxQueue = {
  place: inboxPlaces.distinctions + 1,
  titleKey: 'pending.follow-ups',
  roles: ['staff_admin'],
  href: '/fm4/distintivos?estado=active',
  async load(tx, _viewer, now) {
    const rows = await dueFollowUps(tx, dayOf(now));
    const items = rows.slice(0, PENDING_SHOWN).map(({ id, company, day }) => ({
      title: company,
      actionKey: 'pending.follow-ups.record',
      href: `/fm4/distintivos/${id}/seguimiento`,
      at: instantOf(day),
    }));
    return { count: rows.length, items };
  },
};
