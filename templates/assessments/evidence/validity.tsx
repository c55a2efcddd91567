import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';
import type { Validity, VersionShape } from './documents.shapes.js';

/** Says it where it matters: what is in force needs no word. */
export function ValidityBadge({ validity }: { validity: Validity }) {
  const { t } = usePage();
  if (validity === 'expired') return <Badge kind="missing">{t('assessments.documents.is.expired')}</Badge>;
  if (validity === 'expires-soon') return <Badge kind="current">{t('assessments.documents.is.expires-soon')}</Badge>;
  return validity === 'not-yet' ? <Badge kind="waiting">{t('assessments.documents.is.not-yet')}</Badge> : null;
}

/** From when to when it holds. */
export function ValidityDays({ row }: { row: VersionShape }) {
  const { t, date } = usePage();
  const { effectiveOn, expiresOn, validity } = row;
  if (validity === 'unknown') return <span class="text-tenue">{t('assessments.documents.no-days')}</span>;
  return (
    <>
      {effectiveOn && t('assessments.documents.from', { day: date.day(effectiveOn) })}{' '}
      {expiresOn && t('assessments.documents.to', { day: date.day(expiresOn) })}
      <ValidityBadge validity={validity} />
    </>
  );
}
