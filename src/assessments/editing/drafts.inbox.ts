import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { draftsToDecide } from './draft.queries.js';

/** A version of the instrument that others wrote and that waits for somebody who did not. */
export const draftsInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 5,
  titleKey: 'assessments-fm4.pending',
  roles: ['legal_reviewer', 'staff_admin'],
  href: '/fm4/instrumento',
  async load(tx, { userId }) {
    const waiting = await draftsToDecide(tx, userId);
    const items = waiting.map(({ id, version, proposedAt }) => ({
      title: version,
      actionKey: 'assessments-fm4.pending-read',
      href: `/fm4/instrumento/borradores/${id}/cambios`,
      at: proposedAt,
    }));
    return { count: waiting.length, items };
  },
};
