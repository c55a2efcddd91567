import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { readingRoles } from '../opening.policy.js';
import { waitingOpenings } from './review.queries.js';

/** Openings that wait for FM4 to read them. */
export const openingsPending: InboxQueue = {
  place: inboxPlaces.companies + 9,
  titleKey: 'pending.openings',
  roles: readingRoles,
  href: '/fm4/vacantes',
  async load(tx, viewer) {
    const waiting = await waitingOpenings(tx);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, post, company, takenBy, answerBy }) => ({
      title: `${post} · ${company}`,
      actionKey: takenBy === viewer.userId ? 'pending.openings.answer' : 'pending.openings.take',
      href: `/fm4/vacantes/${id}`,
      at: answerBy ? instantOf(answerBy) : null,
    }));
    return { count: waiting.length, items };
  },
};
