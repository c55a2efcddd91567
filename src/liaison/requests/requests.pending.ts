import { instantOf, municipalityOfJalisco } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { waitingRequests } from './request.queries.js';

/** Requests of liaisons that wait for an answer, with the day by which it is due. */
export const openRequests: InboxQueue = {
  place: inboxPlaces.companies + 8,
  titleKey: 'pending.liaison.requests',
  roles: ['staff_admin'],
  href: '/fm4/solicitudes',
  async load(tx) {
    const waiting = await waitingRequests(tx);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, subject, municipality, answerBy }) => ({
      title: `${subject} · ${municipalityOfJalisco(municipality)!.name}`,
      actionKey: 'pending.liaison.requests.open',
      href: `/fm4/solicitudes/${id}`,
      at: instantOf(answerBy),
    }));
    return { count: waiting.length, items };
  },
};
