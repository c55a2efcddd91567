import type { Inline } from '#libs/prose';
import { Alert } from '../../components/alert.js';
import { InlineText } from '../../components/prose.js';
import { usePage } from '../../page.js';

/** What to know before starting, if the course has such a notice. */
export function CareNotice({ text }: { text: Inline[] | null }) {
  const { t } = usePage();
  if (!text) return null;
  return (
    <Alert kind="info" class="mt-6 max-w-lectura" title={`${t('courses.care')}.`}>
      <span lang="es-MX">
        <InlineText text={text} />
      </span>
    </Alert>
  );
}
