import { dayOf, instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { PENDING_SHOWN } from '../distinction.rules.js';
import { heard } from './hearing.queries.js';

/** Suspended distinctions that FM4 can decide: the company has finished, or its time is over. */
export const hearingsPending: InboxQueue = {
  place: inboxPlaces.distinctions,
  titleKey: 'pending.hearings',
  roles: ['staff_admin'],
  href: '/fm4/distintivos?estado=suspended',
  async load(tx, _viewer, now) {
    const rows = await heard(tx, dayOf(now));
    const items = rows.slice(0, PENDING_SHOWN).map(({ id, company, answered, finishedAt, hearingUntil }) => ({
      title: company,
      actionKey: answered ? 'pending.hearings.answered' : 'pending.hearings.silent',
      href: `/fm4/distintivos/${id}`,
      at: finishedAt ?? instantOf(hearingUntil),
    }));
    return { count: rows.length, items };
  },
};
