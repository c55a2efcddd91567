import { usePage } from '../../page.js';
import type { RecordedReview } from './review-props.js';

/** A verdict in short: its value, its words, and how it was verified. */
export function ReviewSummary({ recorded }: { recorded: RecordedReview }) {
  const { t, date } = usePage();
  const { record } = recorded;
  const words = [
    [t('audits.review.reason'), recorded.reason],
    [
      t('audits.verification.title'),
      record &&
        t('audits.verification.record', {
          method: t(`audits.check.${record.method}`),
          day: date.day(record.on),
          seen: record.seen,
          of: record.of,
        }),
    ],
    [t('audits.verification.source'), recorded.verifiedHow],
    [t('audits.review.finding'), recorded.finding],
  ].filter(([, text]) => text);
  return (
    <>
      <p class="m-0 mt-2 flex items-baseline gap-2">
        <b class="font-display text-2xl leading-none cifra">{recorded.value ?? '–'}</b>
        {recorded.value === null && <span>{t('audits.review.not-applicable')}</span>}
        {record?.inBulk && <span class="text-tenue">{t('audits.verification.in-bulk')}</span>}
      </p>
      <dl class="m-0 mt-2 grid gap-2">
        {words.map(([label, text]) => (
          <div key={label}>
            <dt class="text-tenue">{label}</dt>
            <dd class="m-0 whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
