import { Alert } from '../components/alert.js';
import { Badge } from '../components/badge.js';
import { usePage } from '../page.js';

/** When a text was last compared with its sources, and whether its review is overdue. */
export interface ReviewNote {
  reviewedOn: string;
  nextReviewOn: string;
  reviewedBy: string | null;
  overdue: boolean;
  /** Articles that it cites and that changed since. */
  changes: readonly { law: string; articles: readonly string[]; publishedOn: string }[];
}

/** Warns above a text whose review is overdue, or that cites an article which changed since. */
export function OverdueNotice({ review }: { review: ReviewNote }) {
  const { t, date } = usePage();
  return (
    <>
      {review.changes.length > 0 && (
        <Alert kind="warning" class="mb-6" title={t('guidance.changed.title')}>
          {review.changes
            .map(({ law, articles, publishedOn }) =>
              t('guidance.changed', {
                n: articles.length,
                list: `${law} ${articles.join(', ')}`,
                day: date.long(publishedOn),
              }),
            )
            .join(' ')}{' '}
          {t('guidance.changed.until')}
        </Alert>
      )}
      {review.overdue && (
        <Alert kind="warning" class="mb-6" title={t('guidance.overdue.title')}>
          {t('guidance.overdue', { month: date.month(review.nextReviewOn) })}
        </Alert>
      )}
    </>
  );
}

/** Dates of the review, who has confirmed it, and that this is no legal advice. */
export function ReviewBox({ review, articlesRead }: { review: ReviewNote; articlesRead?: boolean }) {
  const { t, rich, date, issuer } = usePage();
  return (
    <div class="text-base">
      <p class="m-0 flex flex-wrap gap-2">
        {articlesRead && <Badge kind="done">{t('guidance.review.articles')}</Badge>}
        <Badge kind="waiting">{t('guidance.review.practice')}</Badge>
        {review.reviewedBy === null && <Badge kind="waiting">{t('guidance.review.lawyer')}</Badge>}
      </p>
      <p class="mt-3 mb-0 text-sm">
        {t('guidance.review.dates', { last: date.month(review.reviewedOn), next: date.month(review.nextReviewOn) })}
        {review.reviewedBy && ` ${t('guidance.review.by', { name: review.reviewedBy })}`}
      </p>
      <p class="text-sm mt-2 text-tenue">{rich('guidance.advice', { issuer: issuer.name })}</p>
    </div>
  );
}

/** In another language: that the guidance itself is in Spanish, the language of the law. */
export function SpanishOnly() {
  const { t, locale } = usePage();
  if (locale === 'es') return null;
  return (
    <Alert class="mb-6" title={t('guidance.spanish.title')}>
      {t('guidance.spanish')}
    </Alert>
  );
}
