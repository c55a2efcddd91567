import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { PENDING_SHOWN } from '../distinction.rules.js';
import { proposalsToDecide } from './proposals.queries.js';

/** Proposals of others that the viewer may decide, the longest waiting first. */
export const proposalsPending: InboxQueue = {
  place: inboxPlaces.distinctions + 2,
  titleKey: 'pending.proposals',
  roles: ['staff_admin'],
  href: '/fm4/distintivos',
  async load(tx, { userId }) {
    const mine = await proposalsToDecide(tx, userId);
    const items = mine.slice(0, PENDING_SHOWN).map(({ id, company, move, proposedAt }) => ({
      title: company,
      actionKey: `pending.proposals.${move}`,
      href: `/fm4/distintivos/propuestas/${id}`,
      at: proposedAt,
    }));
    return { count: mine.length, items };
  },
};
