import { dayOf, instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { originPath } from './agreement.rules.js';
import { countOverdue, openCommitments } from './commitment.queries.js';

/** Commitments of both sides whose day has passed, the oldest first. */
export const overdueCommitments: InboxQueue = {
  place: inboxPlaces.companies + 6,
  titleKey: 'pending.liaison.commitments',
  roles: ['staff_admin'],
  href: '/fm4/acuerdos?ver=vencidos',
  async load(tx, _viewer, now) {
    const today = dayOf(now);
    const count = await countOverdue(tx, today);
    const oldest = count === 0 ? [] : await openCommitments(tx, Math.min(count, MAX_INBOX_ITEMS));
    const items = oldest.map((one) => ({
      title: `${one.text} · ${one.allyName}`,
      actionKey: 'pending.liaison.commitments.open',
      href: `/fm4/${originPath(one)}/compromisos/${one.id}`,
      at: instantOf(one.dueOn),
    }));
    return { count, items };
  },
};
