import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { casesWithoutSession, sessionsAsking, stuckItems } from './sessions.queries.js';

const home = '/fm4/comite/sesiones';

/** What sessions ask of the coordination and of the committee. */
export const sessionsPending: readonly InboxQueue[] = [
  {
    place: inboxPlaces.broken + 20,
    titleKey: 'pending.sessions.stuck',
    roles: ['staff_admin'],
    href: home,
    async load(tx) {
      const stuck = await stuckItems(tx);
      const items = stuck.slice(0, MAX_INBOX_ITEMS).map((item) => ({
        title: item.company,
        actionKey: `pending.sessions.stuck.${item.stuck}`,
        href: `${home}/${item.sessionId}`,
        at: item.stuckAt,
      }));
      return { count: stuck.length, items };
    },
  },
  {
    place: inboxPlaces.cases + 21,
    titleKey: 'pending.sessions.convene',
    roles: ['staff_admin'],
    href: home,
    async load(tx) {
      const waiting = await casesWithoutSession(tx);
      const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ company, dueOn }) => ({
        title: company,
        actionKey: 'pending.sessions.put',
        href: `${home}/nueva`,
        at: dueOn ? instantOf(dueOn) : null,
      }));
      return { count: waiting.length, items };
    },
  },
  {
    place: inboxPlaces.cases + 20,
    titleKey: 'pending.sessions.mine',
    roles: ['committee'],
    href: home,
    async load(tx, { userId }) {
      const asking = await sessionsAsking(tx, userId);
      const items = asking.slice(0, MAX_INBOX_ITEMS).map(({ id, startsAt, state }) => ({
        title: '',
        titleKey: 'pending.sessions.session',
        actionKey: state === 'closed' ? 'pending.sessions.sign' : 'pending.sessions.come',
        href: state === 'closed' ? `${home}/${id}/acta` : `${home}/${id}`,
        at: startsAt,
      }));
      return { count: asking.length, items };
    },
  },
];
