import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { threadsIn } from './advice.queries.js';
import { advisorRoles } from './advice.rules.js';

/** Questions of companies that wait for an advisor, those due first come first. */
export const adviceInbox: InboxQueue = {
  place: inboxPlaces.companies + 1,
  titleKey: 'advice-fm4.pending',
  roles: advisorRoles,
  href: '/fm4/consultas',
  async load(tx) {
    const waiting = await threadsIn(tx, 'asked');
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, company, context, answerBy }) => ({
      title: company,
      actionKey: 'advice-fm4.pending-answer',
      params: { situation: context.short },
      href: `/fm4/consultas/${id}`,
      at: instantOf(answerBy),
    }));
    return { count: waiting.length, items };
  },
};
