import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Prose } from '../../components/prose.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { Language } from '../../translations.js';
import { WithMedia } from '../media/figure.js';
import type { DraftShape } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { type ListedMedium, WordFields } from './media.page.js';

interface MediumPageProps {
  draft: DraftShape;
  medium: ListedMedium;
  languages: readonly Language[];
  form: FormState;
}

const names = ['name', 'captionsFile', 'captions', 'language', 'transcript'] as const;

/** One medium of a draft: how it looks, how a lesson shows it, what it says in words. */
export function MediumPage({ draft, medium, languages, form }: MediumPageProps) {
  const { t } = usePage();
  const path = `${draftPath(draft.id)}/medios`;
  const own = `${path}/${medium.id}`;
  const address = `/cursos/medios/${medium.id}`;
  const spoken = medium.kind === 'audio' || medium.kind === 'video';
  const labels = Object.fromEntries(names.map((name) => [name, t(`courses-fm4.media.${name}`)]));
  return (
    <DraftLayout draft={draft} title={medium.name}>
      <div class="grid gap-10 xl:grid-cols-2">
        <div class="min-w-0">
          <WithMedia media={[medium]}>
            <Prose blocks={[{ kind: 'figure', address, alt: medium.name }]} />
          </WithMedia>
          <p class="mb-1">{t(`courses-fm4.media.snippet-${medium.kind === 'image' ? 'image' : 'other'}`)}</p>
          <pre class="hoja p-3 m-0 overflow-x-auto" tabIndex={0}>
            <code>{`![${t('courses-fm4.media.describe')}](${address})`}</code>
          </pre>
        </div>
        <div class="min-w-0">
          {draft.may.includes('edit') && (
            <Form form={form} action={own} labels={labels} multipart>
              <input type="hidden" name="version" value={String(form.values['version'] ?? '')} />
              <TextField name="name" maxLength={200} />
              {spoken ? <WordFields languages={languages} /> : <input type="hidden" name="language" value="es" />}
              <FormButtons send={t('action.save')} cancel={path} />
            </Form>
          )}
          {draft.may.includes('edit') && !medium.published && (
            <form method="post" action={`${own}/quitar`} class="mt-6">
              <Button kind="danger" small>
                {t('courses-fm4.media.remove')}
              </Button>
            </form>
          )}
        </div>
      </div>
    </DraftLayout>
  );
}
