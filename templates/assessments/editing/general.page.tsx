import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import type { DraftShape, ProblemShape } from './editing.shapes.js';
import { ProblemList } from './problem-list.js';

export interface GeneralPageProps {
  draft: DraftShape;
  form: FormState;
  problems: readonly ProblemShape[];
}

const texts = ['aviso', 'paraQuien', 'periodo', 'tiempo'] as const;

/** What a version says once for the whole. */
export function GeneralPage({ draft, form, problems }: GeneralPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  const names = ['version', 'corte', 'titulo', ...texts, 'noAplica'] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`assessments-fm4.general.${name}`)]));
  return (
    <DraftLayout draft={draft} title={t('assessments-fm4.general.title')}>
      <ProblemList problems={problems} />
      <div class="max-w-2xl">
        <Form form={form} action={`${path}/generales`} labels={labels}>
          <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
          <TextField name="version" size="short" hint={t('assessments-fm4.general.version-hint')} />
          <TextField name="corte" size="short" hint={t('assessments-fm4.general.corte-hint')} />
          <TextField name="titulo" />
          {texts.map((name) => (
            <TextArea key={name} name={name} rows={3} />
          ))}
          <TextField
            name="noAplica"
            size="short"
            inputmode="decimal"
            hint={t('assessments-fm4.general.noAplica-hint')}
          />
          <FormButtons send={t('action.save')} cancel={path} />
        </Form>
      </div>
    </DraftLayout>
  );
}
