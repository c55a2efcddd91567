import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { offersTo } from '../competence/competence.queries.js';

/** The cases that the reader was asked to take. */
export const offersPending: InboxQueue = {
  place: inboxPlaces.cases + 8,
  titleKey: 'pending.audits.offers',
  roles: ['auditor'],
  href: '/fm4/auditorias',
  load: async (tx, viewer) => {
    const offers = await offersTo(tx, viewer.userId);
    return {
      count: offers.length,
      items: offers.slice(0, MAX_INBOX_ITEMS).map(({ auditId, companyName, dueOn }) => ({
        title: companyName,
        actionKey: 'pending.audits.answer-offer',
        href: `/fm4/auditorias/${auditId}/tomar`,
        at: dueOn ? instantOf(dueOn) : null,
      })),
    };
  },
};
