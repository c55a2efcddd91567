import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { attendBy, MOST_ALERTS } from './follow-up-alerts.service.js';
import { alertRows } from './follow-up.queries.js';

/** What workers said that waits for the protection role. */
export const followUpInbox: InboxQueue = {
  place: inboxPlaces.protection + 1,
  titleKey: 'follow-up.alerts.pending',
  roles: ['protection'],
  href: '/fm4/alertas-de-seguimiento',
  async load(tx, _viewer, now) {
    const open = (await alertRows(tx, now, MOST_ALERTS)).filter(({ state }) => state === 'open');
    const items = open.slice(0, MAX_INBOX_ITEMS).map(({ id, companyName, heardAt, steps }) => ({
      title: companyName,
      actionKey: steps.length === 0 ? 'pending.alerts.attend' : 'pending.alerts.continue',
      href: `/fm4/alertas-de-seguimiento/${id}`,
      at: attendBy(heardAt),
    }));
    return { count: open.length, items };
  },
};
