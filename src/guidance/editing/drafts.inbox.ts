import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { draftsToDecide } from './drafts.queries.js';

/** Texts of the guidance that others wrote and that wait for somebody who did not. */
export const draftsInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 7,
  titleKey: 'guidance-fm4.drafts.pending',
  roles: ['legal_reviewer'],
  href: '/fm4/contenidos/borradores',
  async load(tx, { userId }) {
    const waiting = await draftsToDecide(tx, userId);
    const items = waiting.map(({ id, title, proposedAt }) => ({
      title,
      actionKey: 'guidance-fm4.drafts.pending-read',
      href: `/fm4/contenidos/borradores/${id}/cambios`,
      at: proposedAt,
    }));
    return { count: waiting.length, items };
  },
};
