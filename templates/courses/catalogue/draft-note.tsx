import { Alert } from '../../components/alert.js';
import { usePage } from '../../page.js';

/** Says of a translation that no native speaker has reviewed it, and which text counts; of a reviewed one nothing. */
export function DraftNote({ draft }: { draft: boolean }) {
  const { t } = usePage();
  if (!draft) return null;
  return (
    <Alert kind="warning" class="my-6 max-w-lectura" title={t('courses.draft')}>
      {t('courses.draft-text')}
    </Alert>
  );
}
