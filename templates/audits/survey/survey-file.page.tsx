import { CaseFileDocument } from '../case-file/case-file-document.js';
import { usePage } from '../../page.js';
import { GapTable, SurveyResults } from './results.js';
import { SurveyStatusText } from './survey-section.js';
import type { SurveyFileProps } from './survey-props.js';

/** The survey, in the file of a case. */
export function SurveyFilePage({ status, results, gap }: SurveyFileProps) {
  const { t } = usePage();
  return (
    <CaseFileDocument title={t('survey.title')}>
      <p>
        <SurveyStatusText status={status} />
      </p>
      {results && <SurveyResults results={results} />}
      {gap.length > 0 && (
        <section>
          <h2>{t('survey.gap.title')}</h2>
          <p>{t('survey.gap.what-to-do')}</p>
          <GapTable rows={gap} linked={false} />
        </section>
      )}
    </CaseFileDocument>
  );
}
