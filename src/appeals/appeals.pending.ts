import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../tasks/index.js';
import { handlingRoles } from './appeal.policy.js';
import { distinctionsWithoutLevel, waitingAppeals } from './appeals.queries.js';

/** Appeals and complaints that wait for the viewer, and distinctions that lost their level in a new round. */
export const appealsPending: readonly InboxQueue[] = [
  {
    place: inboxPlaces.lawful + 20,
    titleKey: 'pending.appeals',
    roles: handlingRoles,
    href: '/fm4/apelaciones',
    async load(tx, viewer) {
      const waiting = await waitingAppeals(tx, viewer.userId);
      const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, company, state, dueOn }) => ({
        title: company,
        actionKey: `pending.appeals.${state}`,
        href: `/fm4/apelaciones/${id}`,
        at: instantOf(dueOn),
      }));
      return { count: waiting.length, items };
    },
  },
  {
    place: inboxPlaces.distinctions + 20,
    titleKey: 'pending.appeals.without-level',
    roles: ['staff_admin'],
    href: '/fm4/distintivos',
    async load(tx) {
      const found = await distinctionsWithoutLevel(tx);
      const items = found.slice(0, MAX_INBOX_ITEMS).map(({ id, company, decidedAt }) => ({
        title: company,
        actionKey: 'pending.appeals.suspend',
        href: `/fm4/distintivos/${id}/suspender`,
        at: decidedAt,
      }));
      return { count: found.length, items };
    },
  },
];
