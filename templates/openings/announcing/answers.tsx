import { Fold } from '../../components/fold.js';
import { usePage } from '../../page.js';
import type { ReviewShape } from './opening.shapes.js';

/** What FM4 answered, the last first. */
export function Answers({ reviews, open }: { reviews: readonly ReviewShape[]; open: boolean }) {
  const { t, date } = usePage();
  return (
    <>
      {reviews.map(({ number, outcome, reasons, decidedAt }, at) => (
        <Fold
          key={number}
          id={`respuesta-${number}`}
          class="mt-6 max-w-3xl"
          open={open && at === 0}
          title={t(`openings.answer.${outcome}`, { day: date.long(decidedAt) })}
        >
          <p class="whitespace-pre-line">{reasons || t('openings.answer.no-reasons')}</p>
        </Fold>
      ))}
    </>
  );
}
