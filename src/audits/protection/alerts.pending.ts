import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { ALERTS_PER_PAGE, attendBy } from './alert.rules.js';
import { alertRows } from './alerts.queries.js';

/** Alerts that wait for the protection role. */
export const alertsPending: InboxQueue = {
  place: inboxPlaces.protection,
  titleKey: 'pending.alerts',
  roles: ['protection'],
  href: '/fm4/alertas',
  async load(tx, _viewer, now) {
    const found = await alertRows(tx, now, { limit: ALERTS_PER_PAGE });
    const open = found.filter(({ state }) => state === 'open');
    const items = open.slice(0, MAX_INBOX_ITEMS).map(({ id, companyName, heardAt, steps }) => ({
      title: companyName,
      actionKey: steps === 0 ? 'pending.alerts.attend' : 'pending.alerts.continue',
      href: `/fm4/alertas/${id}`,
      at: attendBy(heardAt),
    }));
    return { count: open.length, items };
  },
};
