import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { openReadings } from './agreement.queries.js';

/** The second readings that the reader has begun. */
export const readingsPending: InboxQueue = {
  place: inboxPlaces.cases + 9,
  titleKey: 'pending.audits.second',
  roles: ['auditor'],
  href: '/fm4/auditorias/acuerdo',
  load: async (tx, viewer) => {
    const readings = await openReadings(tx, viewer.userId);
    return {
      count: readings.length,
      items: readings.slice(0, MAX_INBOX_ITEMS).map(({ auditId, companyName, scored, total }) => ({
        title: companyName,
        actionKey: 'pending.audits.continue',
        params: { done: scored, total },
        href: `/fm4/auditorias/${auditId}/segunda-lectura/siguiente`,
        at: null,
      })),
    };
  },
};
