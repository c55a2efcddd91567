import { ReviewFilePage } from '#templates/audits/review/review-file.page';
import { view } from '../../web/index.js';
import { type CaseFilePart, caseFilePlaces } from '../case-file/case-file.types.js';
import { namesOf } from '../cases/cases.queries.js';
import { itemsToReview } from './results.rules.js';
import { withReview } from './review.queries.js';

/** What the auditor found, item by item, and what they recommend in the present round. */
export const reviewPart: CaseFilePart = {
  place: caseFilePlaces.review,
  folder: 'revision',
  title: 'audits.review-file.title',
  async *entries(tx, { found, submission }) {
    const { reviews, recommendation } = await withReview(tx, found);
    if (reviews.length === 0) return;
    const by = new Map(reviews.map((review) => [review.itemId, review]));
    const names = await namesOf(
      tx,
      reviews.map(({ reviewedBy }) => reviewedBy),
    );
    const items = itemsToReview(submission).flatMap(({ id, text, companyValue }) => {
      const review = by.get(id);
      if (!review) return [];
      const { value, reason, verifiedHow, finding, reviewedBy, reviewedAt } = review;
      const auditor = names.get(reviewedBy) ?? '';
      return [{ id, text, companyValue, value, reason, verifiedHow, finding, by: auditor, at: reviewedAt }];
    });
    yield {
      name: 'index.html',
      title: { key: 'audits.review-file.title' },
      page: view(ReviewFilePage, {
        items,
        recommendation: recommendation && {
          level: recommendation.level,
          summary: recommendation.summary,
          at: recommendation.recommendedAt,
        },
      }),
    };
  },
};
