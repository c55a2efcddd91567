import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import type { DraftShape, ProblemShape } from './editing.shapes.js';
import { ProblemList } from './problem-list.js';

export interface DimensionsPageProps {
  draft: DraftShape;
  dimensions: readonly { id: string; name: string }[];
  form: FormState;
  problems: readonly ProblemShape[];
}

/** The dimensions with their weights, all on one page: the weights add up to 100. */
export function DimensionsPage({ draft, dimensions, form, problems }: DimensionsPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  const parts = ['nombre', 'peso', 'proposito'] as const;
  const labels = Object.fromEntries(
    dimensions.flatMap(({ id }) =>
      parts.map((part) => [`${part}-${id}`, `${id} · ${t(`assessments-fm4.dimensions.${part}`)}`]),
    ),
  );
  return (
    <DraftLayout draft={draft} title={t('assessments-fm4.dimensions.title')}>
      <ProblemList problems={problems} />
      <p class="max-w-lectura">{t('assessments-fm4.dimensions.lead')}</p>
      <div class="max-w-2xl mt-4">
        <Form form={form} action={`${path}/dimensiones`} labels={labels}>
          <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
          {dimensions.map(({ id }) => (
            <div key={id} class="border-t border-linea pt-4 mt-4">
              <TextField name={`nombre-${id}`} />
              <TextField name={`peso-${id}`} size="short" inputmode="decimal" />
              <TextArea name={`proposito-${id}`} rows={2} />
            </div>
          ))}
          <FormButtons send={t('action.save')} cancel={path} />
        </Form>
      </div>
    </DraftLayout>
  );
}
