import type { InboxQueue } from '../../tasks/index.js';
import { companiesByState, waitingLongest } from '../companies.queries.js';
import { displayName } from '../company.rules.js';

/** Companies that wait to be activated, those that wait longest first. */
export const pendingCompanies: InboxQueue = {
  titleKey: 'companies-fm4.pending-work',
  roles: ['staff_admin'],
  href: '/fm4/empresas?estado=pendiente',
  async load(tx) {
    const { pending } = await companiesByState(tx);
    const rows = await waitingLongest(tx);
    const items = rows.map((company) => ({
      title: displayName(company),
      actionKey: 'companies-fm4.pending-action',
      href: `/fm4/empresas/${company.id}`,
      at: company.createdAt,
    }));
    return { count: pending, items };
  },
};
