import { formatCode } from '#libs/codes';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { openWithdrawals } from './withdrawals.queries.js';

/** Proposals of others to withdraw a certificate, the longest waiting first. */
export const withdrawalsPending: InboxQueue = {
  place: inboxPlaces.upkeep + 20,
  titleKey: 'pending.certificate-withdrawals',
  roles: ['staff_admin'],
  href: '/fm4/cursos/constancias',
  async load(tx, { userId }) {
    const mine = (await openWithdrawals(tx)).filter(({ proposedBy }) => proposedBy !== userId);
    const items = mine.slice(0, MAX_INBOX_ITEMS).map(({ code, courseTitle, proposedAt }) => ({
      title: courseTitle,
      actionKey: 'pending.certificate-withdrawals.decide',
      href: `/fm4/cursos/constancias/${formatCode(code)}`,
      at: proposedAt,
    }));
    return { count: mine.length, items };
  },
};
