import { usePage } from '../../page.js';
import { SurveyFrame } from './survey-frame.js';

/** After answering. */
export function GroupThanksPage() {
  const { t } = usePage();
  return (
    <SurveyFrame>
      <h1>{t('surveys.thanks')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('surveys.thanks-text')}</p>
    </SurveyFrame>
  );
}
