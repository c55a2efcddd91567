import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { waitingReports } from './account-reports.queries.js';
import { moderatorRoles } from './first-pay.rules.js';

/** Reports about banks that nobody of FM4 has looked at. */
export const firstPayInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 9,
  titleKey: 'first-pay-fm4.pending',
  roles: moderatorRoles,
  href: '/fm4/primer-pago',
  async load(tx) {
    const waiting = await waitingReports(tx);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ receivedAt, outcome }) => ({
      title: '',
      titleKey: `first-pay-fm4.outcome.${outcome}`,
      actionKey: 'first-pay-fm4.pending-look',
      href: '/fm4/primer-pago',
      at: receivedAt,
    }));
    return { count: waiting.length, items };
  },
};
