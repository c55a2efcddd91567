import { EmptyState } from '../../components/empty-state.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

/** The address of a group that nothing is asked of now. */
export function GroupClosedPage({ title }: { title: string }) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('surveys.title')} noindex>
      <h1>{title}</h1>
      <div class="mt-6">
        <EmptyState title={t('surveys.closed')}>{t('surveys.closed-text')}</EmptyState>
      </div>
    </PublicLayout>
  );
}
