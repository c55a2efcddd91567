import { Alert } from '../../components/alert.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { Check, DemandShape } from './opening.shapes.js';

interface CheckProps {
  check: Check;
  /** Where the company names norms; null: they are read only. */
  maxNorm: number | null;
}

/** What the checker found: the texts with their words marked, and each demand with its articles and better words. */
export function CheckResult({ check, maxNorm }: CheckProps) {
  const { t, language } = usePage();
  const { texts, demands, unanswered, telltales } = check;
  return (
    <Section id="revisor" class="hoja p-5" heading="text-xl mb-2" title={t('openings.check.title')}>
      {demands.length === 0 ? (
        <Alert kind="success">{t('openings.check.none')}</Alert>
      ) : (
        <Alert kind={unanswered > 0 ? 'error' : 'warning'}>
          {unanswered > 0 ? t('openings.check.found', { n: unanswered }) : t('openings.check.answered')}
        </Alert>
      )}
      {telltales.length > 0 && (
        <Alert kind="warning" class="mt-3">
          {t('openings.check.telltale', { fields: telltales.map((field) => t(`openings.field.${field}`)).join(', ') })}
        </Alert>
      )}
      {texts.map(({ field, pieces }) => (
        <div key={field} class="mt-5">
          <h3 class="text-base mb-1">{t(`openings.field.${field}`)}</h3>
          <p class="whitespace-pre-line" lang="es">
            {pieces.map(({ text, kind }) =>
              kind ? (
                <>
                  <mark>{text}</mark>
                  <span class="sr-only" lang={language}>
                    {' '}
                    ({t(`openings.demand.${kind}`)})
                  </span>
                </>
              ) : (
                text
              ),
            )}
          </p>
        </div>
      ))}
      {demands.length > 0 && (
        <ul class="list-none p-0 mt-5 grid gap-5">
          {demands.map((demand) => (
            <Demand key={demand.kind} demand={demand} maxNorm={maxNorm} />
          ))}
        </ul>
      )}
      <p class="mt-5 text-sm text-tenue">{t('openings.check.limits')}</p>
    </Section>
  );
}

function Demand({ demand, maxNorm }: { demand: DemandShape; maxNorm: number | null }) {
  const { t } = usePage();
  const { kind, provisions, item, normField, norm } = demand;
  return (
    <li class="border-t border-linea pt-4">
      <h3 class="text-base mb-1">{t(`openings.demand.${kind}`)}</h3>
      <p class="m-0">{t(`openings.instead.${kind}`)}</p>
      <p class="mt-1 mb-0 text-sm text-tenue">
        {t('openings.check.by')}{' '}
        {provisions
          .map(({ law, article, verified }) => `${law} ${article}${verified ? '' : ` (${t('openings.unverified')})`}`)
          .join('; ')}
        {'. '}
        {t('openings.check.item', { item })}
      </p>
      {normField && maxNorm !== null && (
        <div class="mt-3">
          <TextArea
            name={normField}
            label={t('openings.norm')}
            hint={t('openings.norm-hint')}
            rows={2}
            maxLength={maxNorm}
            optional
          />
        </div>
      )}
      {maxNorm === null && norm && (
        <p class="mt-2 mb-0">
          <strong>{t('openings.norm-said')}</strong> {norm}
        </p>
      )}
    </li>
  );
}
