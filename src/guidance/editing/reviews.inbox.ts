import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { dayOf, noticeUntil, WAITING_SHOWN } from '../review.rules.js';
import { textsToReview } from './review.queries.js';

/** Texts that no lawyer has confirmed, or whose review falls due within a month. */
export const reviewsInbox: InboxQueue = {
  place: inboxPlaces.upkeep,
  titleKey: 'guidance-fm4.pending',
  roles: ['legal_reviewer'],
  href: '/fm4/contenidos',
  async load(tx, _viewer, now) {
    const texts = await textsToReview(tx, noticeUntil(dayOf(now)), WAITING_SHOWN);
    const items = texts.map((text) => ({
      title: text.title,
      actionKey: text.reviewedBy === null ? 'guidance-fm4.pending-first' : 'guidance-fm4.pending-again',
      href: `/fm4/contenidos/${text.kind}/${text.slug}`,
      at: new Date(`${text.nextReviewOn}T12:00:00Z`),
    }));
    return { count: texts[0]?.count ?? 0, items };
  },
};
