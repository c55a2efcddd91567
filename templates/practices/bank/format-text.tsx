import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { longFields, type PracticeWords } from './practice.shapes.js';

/** What a practice says, field by field of the format. Its words are in Spanish, whatever the reader's language. */
export function FormatText({ text, level = 'text-xl' }: { text: PracticeWords; level?: string }) {
  const { t, locale } = usePage();
  return (
    <div class="grid gap-7">
      {longFields.map((field) => (
        <Section key={field} id={`campo-${field}`} heading={level} title={t(`practices.field.${field}`)}>
          <p class="mt-2 max-w-lectura whitespace-pre-line" lang={locale === 'es' ? undefined : 'es'}>
            {text[field] || t('practices.empty-field')}
          </p>
        </Section>
      ))}
    </div>
  );
}
