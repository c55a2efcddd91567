import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { draftsToDecide } from './draft.queries.js';

/** A version of a course that others wrote and that waits for somebody who did not. */
export const draftsInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 6,
  titleKey: 'courses-fm4.pending',
  roles: ['content_editor', 'legal_reviewer', 'staff_admin'],
  href: '/fm4/cursos',
  async load(tx, { userId }) {
    const waiting = await draftsToDecide(tx, userId);
    const items = waiting.map(({ id, title, proposedAt }) => ({
      title,
      actionKey: 'courses-fm4.pending-read' as const,
      href: `/fm4/cursos/borradores/${id}/cambios`,
      at: proposedAt,
    }));
    return { count: waiting.length, items };
  },
};
