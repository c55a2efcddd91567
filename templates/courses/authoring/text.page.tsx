import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { languageNames } from '../../translations.js';
import type { DraftShape, FieldChangeShape, ProblemShape } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { Theirs } from './field-changes.js';
import { ProblemList } from './problem-list.js';

export interface TextPageProps {
  draft: DraftShape;
  /** Null: the whole course, in Spanish. */
  language: 'en' | 'fr' | 'ht' | null;
  /** Whether the course has that text. */
  there: boolean;
  problems: readonly ProblemShape[];
  form: FormState;
  theirs: readonly FieldChangeShape[] | null;
}

/** A course, or its translation, as one Markdown text. */
export function TextPage({ draft, language, there, problems, form, theirs }: TextPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  const title = language ? languageNames[language] : t('courses-fm4.text.title');
  const own = language ? `${path}/idiomas/${language}` : `${path}/texto`;
  return (
    <DraftLayout draft={draft} title={title}>
      <ProblemList problems={problems} />
      <Theirs changes={theirs} />
      <p class="max-w-lectura">{t(language ? 'courses-fm4.text.translation-lead' : 'courses-fm4.text.lead')}</p>
      <p class="flex flex-wrap gap-x-6">
        {there && (
          <TextLink href={`${path}/curso.md${language ? `?idioma=${language}` : ''}`}>
            {t('courses-fm4.text.download')}
          </TextLink>
        )}
        {language && <TextLink href={`${path}/curso.md`}>{t('courses-fm4.text.download-es')}</TextLink>}
      </p>
      <Form form={form} action={own} labels={{ text: t('courses-fm4.field.text-whole') }}>
        <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
        <TextArea name="text" rows={30} />
        <FormButtons send={t('action.save')} cancel={path} />
      </Form>
      {language && there && (
        <details class="mt-6">
          <summary class="enlace cursor-pointer py-1">{t('courses-fm4.language.out')}</summary>
          <form method="post" action={`${own}/quitar`} class="mt-3">
            <p class="max-w-lectura">{t('courses-fm4.language.out-text')}</p>
            <Button kind="danger">{t('courses-fm4.language.out-button')}</Button>
          </form>
        </details>
      )}
    </DraftLayout>
  );
}
