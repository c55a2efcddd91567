import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { WhyShape } from './assessment.shapes.js';

/**
 * Why a practice matters, what it rests on, and what usually proves it.
 * @param brief what it rests on and what proves it alone, where many practices stand on one page
 */
export function Why({ why, brief = false }: { why: WhyShape; brief?: boolean }) {
  const { t } = usePage();
  const { purpose, weight, dimensionWeight, critical, references, evidence } = why;
  return (
    <div class="grid gap-2 mt-2">
      {!brief && (
        <p class="m-0">
          <strong>{t('assessments.why.title')}</strong> <Content>{purpose}</Content>{' '}
          {t('assessments.why.weight', { weight, percent: dimensionWeight })}{' '}
          {critical && t('assessments.why.critical')}
        </p>
      )}
      {references.length > 0 && (
        <p class="m-0 text-sm text-tenue">
          {t('assessments.why.rests-on')} <Content>{references.join(' · ')}</Content>
        </p>
      )}
      {evidence.length > 0 && (
        <div>
          <p class="m-0">
            <strong>{t('assessments.why.evidence')}</strong>
          </p>
          <ul class="list-disc pl-5">
            {evidence.map((one) => (
              <li key={one}>
                <Content>{one}</Content>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
