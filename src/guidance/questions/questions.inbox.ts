import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { questionRoles } from './question.rules.js';
import { questionsToDecide } from './questions.queries.js';

/** Questions that others wrote and that wait for somebody who did not. */
export const questionsInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 8,
  titleKey: 'questions-fm4.pending',
  roles: questionRoles,
  href: '/fm4/preguntas',
  async load(tx, { userId }) {
    const waiting = await questionsToDecide(tx, userId);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, content, proposedAt }) => ({
      title: content.question,
      actionKey: 'questions-fm4.pending-read',
      href: `/fm4/preguntas/${id}`,
      at: proposedAt,
    }));
    return { count: waiting.length, items };
  },
};
