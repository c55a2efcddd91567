import { isIndependent, tiesToCompany } from '../../audits/index.js';
import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { PENDING_SHOWN } from '../distinction.rules.js';
import { type OpenProposal, openProposals } from './proposals.queries.js';

/** Proposals of others that the viewer may decide, the longest waiting first. */
export const proposalsPending: InboxQueue = {
  place: inboxPlaces.distinctions + 2,
  titleKey: 'pending.proposals',
  roles: ['staff_admin'],
  href: '/fm4/distintivos',
  async load(tx, { userId }) {
    const mine: OpenProposal[] = [];
    for (const proposal of await openProposals(tx)) {
      if (proposal.proposedBy === userId) continue;
      if (isIndependent('decide-distinction', userId, await tiesToCompany(tx, proposal.companyId))) mine.push(proposal);
    }
    const items = mine.slice(0, PENDING_SHOWN).map(({ id, company, move, proposedAt }) => ({
      title: company,
      actionKey: `pending.proposals.${move}`,
      href: `/fm4/distintivos/propuestas/${id}`,
      at: proposedAt,
    }));
    return { count: mine.length, items };
  },
};
