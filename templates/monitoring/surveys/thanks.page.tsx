import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

/** After answering. */
export function GroupThanksPage() {
  const { t } = usePage();
  return (
    <PublicLayout title={t('surveys.title')} noindex>
      <h1>{t('surveys.thanks')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('surveys.thanks-text')}</p>
    </PublicLayout>
  );
}
