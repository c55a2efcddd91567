import { addDays, dayOf, instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { reviewingRoles } from '../practice.policy.js';
import { LOOK_NOTICE_DAYS } from '../practice.rules.js';
import { toLookAt, waitingFor } from './review.queries.js';

/** Practices that wait for the viewer to judge, and those to be looked at again. */
export const practicesPending: readonly InboxQueue[] = [
  {
    place: inboxPlaces.companies + 5,
    titleKey: 'pending.practices',
    roles: reviewingRoles,
    href: '/fm4/practicas',
    async load(tx, viewer) {
      const waiting = await waitingFor(tx, viewer.userId);
      const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, title, mine, dueOn }) => ({
        title,
        actionKey: mine ? 'pending.practices.judge' : 'pending.practices.take',
        href: `/fm4/practicas/banco/${id}`,
        at: dueOn ? instantOf(dueOn) : null,
      }));
      return { count: waiting.length, items };
    },
  },
  {
    place: inboxPlaces.upkeep + 10,
    titleKey: 'pending.practices.look',
    roles: ['staff_admin'],
    href: '/fm4/practicas?ver=publicadas',
    async load(tx, viewer, now) {
      const due = await toLookAt(tx, viewer.userId, addDays(dayOf(now), LOOK_NOTICE_DAYS));
      const items = due.slice(0, MAX_INBOX_ITEMS).map(({ id, title, lookBy }) => ({
        title,
        actionKey: 'pending.practices.look-do',
        href: `/fm4/practicas/banco/${id}`,
        at: lookBy ? instantOf(lookBy) : null,
      }));
      return { count: due.length, items };
    },
  },
];
