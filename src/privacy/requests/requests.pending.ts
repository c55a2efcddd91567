import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { dueOn } from './request.rules.js';
import { waitingRequests } from './requests.queries.js';

/** Requests that wait for FM4, next deadline first. */
export const requestsPending: InboxQueue = {
  place: inboxPlaces.lawful,
  titleKey: 'pending.privacy',
  roles: ['staff_admin'],
  href: '/fm4/privacidad',
  async load(tx) {
    const waiting = await waitingRequests(tx);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map((request) => ({
      title: request.name,
      actionKey: `pending.privacy.${request.state === 'open' ? 'answer' : 'carry-out'}`,
      href: `/fm4/privacidad/${request.id}`,
      at: instantOf(dueOn(request)!),
    }));
    return { count: waiting.length, items };
  },
};
