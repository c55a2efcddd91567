import { Button, LinkButton } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import type { DraftShape, FieldChangeShape, LessonPreviewShape } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { Theirs } from './field-changes.js';
import { LessonPreview } from './lesson-preview.js';

export interface LessonFormPageProps {
  draft: DraftShape;
  lesson: { id: string; number: number; previous: string | null; next: string | null };
  /** With what is typed. */
  preview: LessonPreviewShape;
  form: FormState;
  theirs: readonly FieldChangeShape[] | null;
}

const names = ['title', 'summary', 'body', 'pause', 'takeaways', 'glossary', 'notes'] as const;

/** One lesson of a draft: its form and, beside it, how learners will read it. */
export function LessonFormPage({ draft, lesson, preview, form, theirs }: LessonFormPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  const at = `${path}/lecciones`;
  const labels = Object.fromEntries(names.map((name) => [name, t(`courses-fm4.field.${name}`)]));
  return (
    <DraftLayout draft={draft} title={t('courses-fm4.lesson.title', { id: lesson.id })} scripts={['vista-previa']}>
      <Theirs changes={theirs} />
      <div class="grid gap-10 xl:grid-cols-2">
        <div class="min-w-0">
          <p class="flex flex-wrap gap-x-6">
            {lesson.previous && <TextLink href={`${at}/${lesson.previous}`}>← {lesson.previous}</TextLink>}
            {lesson.next && <TextLink href={`${at}/${lesson.next}`}>{lesson.next} →</TextLink>}
          </p>
          <Form form={form} action={`${at}/${lesson.id}`} labels={labels} id="leccion">
            <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
            <TextField name="title" maxLength={200} />
            <TextField name="summary" optional maxLength={200} hint={t('courses-fm4.lesson.summary-hint')} />
            <TextArea name="body" rows={22} hint={t('courses-fm4.lesson.body-hint')} />
            <TextArea name="pause" rows={2} hint={t('courses-fm4.lesson.pause-hint')} />
            <TextArea name="takeaways" rows={4} hint={t('courses-fm4.lesson.takeaways-hint')} />
            <TextArea name="glossary" optional rows={3} hint={t('courses-fm4.lesson.glossary-hint')} />
            <TextArea name="notes" optional rows={3} hint={t('courses-fm4.lesson.notes-hint')} />
            <div class="flex flex-wrap gap-3">
              <Button kind="action" name="action" value="save">
                {t('action.save')}
              </Button>
              <Button kind="outline" name="action" value="preview">
                {t('courses-fm4.preview.button')}
              </Button>
              <LinkButton kind="ghost" href={path}>
                {t('courses-fm4.to-draft')}
              </LinkButton>
            </div>
          </Form>
        </div>
        <aside aria-labelledby="vista-titulo" class="min-w-0">
          <div class="xl:sticky xl:top-6 xl:max-h-[calc(100vh-3rem)] xl:overflow-y-auto" tabIndex={0}>
            <h2 id="vista-titulo" class="text-xl mb-3">
              {t('courses-fm4.preview.title')}
            </h2>
            <div id="vista" data-form="leccion" aria-live="polite">
              <LessonPreview {...preview} />
            </div>
          </div>
        </aside>
      </div>
    </DraftLayout>
  );
}
