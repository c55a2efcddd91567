import type { InboxQueue } from '../../tasks/index.js';
import { createDates } from '#libs/i18n';
import { noticeUntil } from '../review.rules.js';
import { textsToReview } from './review.queries.js';

const dates = createDates('es-MX');

/** Texts that no lawyer has confirmed, or whose review falls due within a month. */
export const pendingReviews: InboxQueue = {
  titleKey: 'guidance-fm4.pending',
  roles: ['legal_reviewer'],
  href: '/fm4/contenidos',
  async load(tx, _viewer, now) {
    const { count, texts } = await textsToReview(tx, noticeUntil(dates.iso(now)));
    const items = texts.map((text) => ({
      title: text.title,
      actionKey: text.reviewedBy === null ? 'guidance-fm4.pending-first' : 'guidance-fm4.pending-again',
      href: `/fm4/contenidos/${text.kind}/${text.slug}`,
      at: new Date(`${text.nextReviewOn}T12:00:00Z`),
    }));
    return { count, items };
  },
};
