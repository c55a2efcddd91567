import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { displayName } from '../company.rules.js';
import { companiesByState, waitingLongest } from './activation.queries.js';

/** Companies that wait for their activation, the longest first. */
export const pendingCompanies: InboxQueue = {
  place: inboxPlaces.companies,
  titleKey: 'companies-fm4.pending-work',
  roles: ['staff_admin'],
  href: '/fm4/empresas?estado=pendiente',
  async load(tx) {
    const { pending } = await companiesByState(tx);
    const waiting = await waitingLongest(tx);
    const items = waiting.map((company) => ({
      title: displayName(company),
      actionKey: 'companies-fm4.pending-action',
      href: `/fm4/empresas/${company.id}`,
      at: company.createdAt,
    }));
    return { count: pending, items };
  },
};
