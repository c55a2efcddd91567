import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import type { DraftShape, ProblemShape } from './editing.shapes.js';
import { ProblemList } from './problem-list.js';
import { SourceField } from './source-field.js';

export interface SourcePageProps {
  draft: DraftShape;
  form: FormState;
  problems: readonly ProblemShape[];
}

/** A draft as its file, to be typed. */
export function SourcePage({ draft, form, problems }: SourcePageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  return (
    <DraftLayout draft={draft} title={t('assessments-fm4.tab.yaml')} scripts={['archivo-yaml']}>
      <ProblemList problems={problems} />
      <p class="flex flex-wrap gap-x-6">
        <TextLink href={`${path}/archivo.yaml`}>{t('assessments-fm4.yaml.download')}</TextLink>
        <TextLink href="/fm4/instrumento/importar">{t('assessments-fm4.import.title')}</TextLink>
      </p>
      <Form form={form} action={`${path}/yaml`} labels={{ source: t('assessments-fm4.yaml.field') }} id="archivo">
        <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
        <SourceField hint={t('assessments-fm4.yaml.hint')} />
        <FormButtons send={t('action.save')} cancel={path} />
      </Form>
    </DraftLayout>
  );
}
