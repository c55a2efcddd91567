import type { Inline } from '#libs/prose';
import { Alert } from '../../components/alert.js';
import { InlineText } from '../../components/prose.js';
import { usePage } from '../../page.js';
import { htmlLanguages, type Language } from '../../translations.js';

/** What to know before starting, if the course has such a notice. */
export function CareNotice({ text, language }: { text: Inline[] | null; language: Language }) {
  const { t } = usePage();
  if (!text) return null;
  return (
    <Alert kind="info" class="mt-6 max-w-lectura" title={`${t('courses.care')}.`}>
      <span lang={htmlLanguages[language]}>
        <InlineText text={text} />
      </span>
    </Alert>
  );
}
