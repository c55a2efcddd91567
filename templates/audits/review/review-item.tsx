import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';
import type { ReviewedItem } from './review-props.js';

/** The practice under review: its number, weight, how to verify it, its sentence. */
export function ItemHead({ item }: { item: ReviewedItem }) {
  const { t, maybe } = usePage();
  const checks = item.checks.map((check) => maybe(`audits.check.${check}`) ?? check).join(', ');
  return (
    <>
      <div class="flex flex-wrap gap-2 items-center">
        <span class="cifra font-bold">{item.id}</span>
        {item.critical && <Badge kind="critical">{t('audits.review.critical')}</Badge>}
        <span class="text-tenue">{t('audits.review.weight', { weight: item.weight, checks })}</span>
      </div>
      <h2 class="text-lg leading-snug mt-2 text-pretty">{item.text}</h2>
      <details class="mt-2">
        <summary class="cursor-pointer py-1 text-tenue">{t('audits.review.guide')}</summary>
        <p class="m-0 max-w-lectura">{item.guide}</p>
      </details>
    </>
  );
}

/** What the company answered and wrote. */
export function CompanySays({ item }: { item: ReviewedItem }) {
  const { t } = usePage();
  return (
    <div class="hoja p-4 mt-4">
      <p class="text-tenue m-0">{t('audits.review.company-says')}</p>
      {item.companyValue === null ? (
        <p class="m-0 mt-1 font-semibold">{t('audits.review.company-silent')}</p>
      ) : (
        <p class="m-0 mt-1 flex items-baseline gap-2">
          <b class="font-display text-2xl leading-none cifra">{item.companyValue}</b>
          <span class="font-semibold">{item.companyStep}</span>
        </p>
      )}
      {item.companyNote && (
        <p class="m-0 mt-2 whitespace-pre-line">{t('audits.review.quoted', { text: item.companyNote })}</p>
      )}
    </div>
  );
}
