import { EmptyState } from '../../components/empty-state.js';
import { usePage } from '../../page.js';
import { SurveyFrame } from './survey-frame.js';

/** The address of a group that nothing is asked of now. */
export function GroupClosedPage({ title }: { title: string }) {
  const { t } = usePage();
  return (
    <SurveyFrame>
      <h1 lang="es-MX">{title}</h1>
      <div class="mt-6">
        <EmptyState title={t('surveys.closed')}>{t('surveys.closed-text')}</EmptyState>
      </div>
    </SurveyFrame>
  );
}
