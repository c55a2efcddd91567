import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { GapTable, SurveyIndex } from './results.js';
import type { SurveySectionProps, SurveyStatus } from './survey-props.js';

/** Where the survey is, in one sentence. */
export function SurveyStatusText({ status }: { status: SurveyStatus }) {
  const { t, date } = usePage();
  switch (status.kind) {
    case 'none':
    case 'small':
      return <>{t(`survey.status.${status.kind}`)}</>;
    case 'coming':
    case 'open':
      return (
        <>
          {t(`survey.status.${status.kind}`, { from: date.long(status.from), until: date.long(status.until) })}{' '}
          {t('survey.answered', { n: status.answered, invited: status.invited })}
        </>
      );
    case 'few':
    case 'closed':
      return (
        <>
          {t(`survey.status.${status.kind}`, { day: date.long(status.closedOn) })}{' '}
          {t('survey.answered', { n: status.answered, invited: status.invited })}
        </>
      );
  }
}

/** The survey on the page of a case: where it is, and how far workers and company are apart. */
export function SurveySection({ auditId, status, index, gap }: SurveySectionProps) {
  const { t } = usePage();
  const contradicted = gap.filter(({ items }) => items.some(({ contradicts }) => contradicts));
  return (
    <Section id="encuesta" heading="mb-3" title={t('survey.title')}>
      <p class="mt-0 mb-4 max-w-lectura">
        <SurveyStatusText status={status} />
      </p>
      {index && <SurveyIndex index={index} />}
      {contradicted.length > 0 && (
        <Alert kind="warning" class="mt-4" title={t('survey.gap.found', { n: contradicted.length })}>
          {t('survey.gap.what-to-do')}
        </Alert>
      )}
      {gap.length > 0 && (
        <details class="mt-4" open={contradicted.length > 0}>
          <summary class="enlace">{t('survey.gap.title')}</summary>
          <div class="mt-4">
            <GapTable rows={gap} />
          </div>
        </details>
      )}
      <p class="mt-4 mb-0">
        <LinkButton kind="outline" href={`/fm4/auditorias/${auditId}/encuesta`}>
          {t(status.kind === 'none' ? 'survey.to-open' : 'survey.see')}
        </LinkButton>
      </p>
    </Section>
  );
}
