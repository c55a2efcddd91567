import { usePage } from '../../page.js';

export interface ShownKappa {
  kappa: number;
  low: number;
  high: number;
  strength: 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect';
}

/** A weighted kappa with its interval. */
export function KappaFigure({ found, named = false }: { found: ShownKappa | null; named?: boolean }) {
  const { t } = usePage();
  if (!found) return <span class="text-tenue">{t('audits.agreement.undefined')}</span>;
  const two = (value: number) => value.toFixed(2).replace('-', '−');
  return (
    <span class="cifra">
      {two(found.kappa)}{' '}
      <span class="text-tenue whitespace-nowrap">
        {t('audits.agreement.interval', { low: two(found.low), high: two(found.high) })}
      </span>
      {named && <> {t(`audits.agreement.strength.${found.strength}`)}</>}
    </span>
  );
}
