import { dayOf, instantOf } from '#libs/mexico';
import type { InboxQueue } from '../../tasks/index.js';
import { dueFollowUps } from '../follow-up/follow-up.queries.js';
import { heard } from './hearing.queries.js';

const shown = 10;

/** Suspended distinctions about which FM4 can decide: the company has answered, or let its time pass. */
export const hearingsPending: InboxQueue = {
  titleKey: 'pending.hearings',
  roles: ['staff_admin'],
  href: '/fm4/distintivos?estado=suspended',
  async load(tx, _viewer, now) {
    const rows = await heard(tx, dayOf(now));
    const items = rows.slice(0, shown).map(({ id, company, answeredAt, hearingUntil }) => ({
      title: company,
      actionKey: answeredAt ? 'pending.hearings.answered' : 'pending.hearings.silent',
      href: `/fm4/distintivos/${id}`,
      at: answeredAt ?? instantOf(hearingUntil),
    }));
    return { count: rows.length, items };
  },
};

/** Distinctions that are half-way, until FM4 records how it found them. */
export const followUpsPending: InboxQueue = {
  titleKey: 'pending.follow-ups',
  roles: ['staff_admin'],
  href: '/fm4/distintivos?estado=active',
  async load(tx, _viewer, now) {
    const rows = await dueFollowUps(tx, dayOf(now));
    const items = rows.slice(0, shown).map(({ id, company, day }) => ({
      title: company,
      actionKey: 'pending.follow-ups.record',
      href: `/fm4/distintivos/${id}/seguimiento`,
      at: instantOf(day),
    }));
    return { count: rows.length, items };
  },
};
