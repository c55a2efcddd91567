import { EmptyState } from '../../components/empty-state.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { SurveyResults } from './results.js';
import type { CompanySurveyProps } from './survey-props.js';

/** What the company sees of its survey: when it runs, and once it is over results of five people or more. */
export function CompanySurveyPage(props: CompanySurveyProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('survey.title')}>
      <p class="m-0">
        <a class="enlace" href="/empresa/auditoria">
          {t('nav.audit')}
        </a>
      </p>
      <h1 class="mt-2">{t('survey.title')}</h1>
      <p class="mt-2 mb-8 max-w-lectura text-tenue">{t('survey.company.promise')}</p>
      <State {...props} />
    </CompanyLayout>
  );
}

function State(props: CompanySurveyProps) {
  const { t, date } = usePage();
  switch (props.kind) {
    case 'none':
      return (
        <EmptyState title={t('survey.company.none')} door="ajar">
          {t('survey.company.none-text')}
        </EmptyState>
      );
    case 'coming':
    case 'open':
      return (
        <div class="hoja p-5 max-w-lectura">
          <h2 class="text-xl">
            {t(`survey.company.${props.kind}`, { from: date.long(props.from), until: date.long(props.until) })}
          </h2>
          <p class="mt-2">{t('survey.company.hand-out', { n: props.invited })}</p>
          <p class="m-0">{t('survey.company.no-looking')}</p>
        </div>
      );
    case 'few':
    case 'withheld':
      return (
        <div class="hoja p-5 max-w-lectura">
          <h2 class="text-xl">{t(`survey.company.${props.kind}`)}</h2>
          <p class="mt-2 mb-0">{t(`survey.company.${props.kind}-text`)}</p>
        </div>
      );
    case 'results':
      return <SurveyResults results={props.results} />;
  }
}
