import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import type { Level } from '../../components/emblem.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import type { DraftShape, ProblemShape } from './editing.shapes.js';
import { ProblemList } from './problem-list.js';

export interface LevelFormPageProps {
  draft: DraftShape;
  level: Level;
  conditions: readonly { id: string; kind: string }[];
  form: FormState;
  problems: readonly ProblemShape[];
}

const figures = ['global', 'dimension', 'minimo', 'en4', 'meses'] as const;
const texts = ['descripcion', 'cursos', 'verificacion', 'seguimiento'] as const;

/** What a level takes: thresholds and words here, its conditions in the file. */
export function LevelFormPage({ draft, level, conditions, form, problems }: LevelFormPageProps) {
  const { t, maybe } = usePage();
  const path = draftPath(draft.id);
  const labels = Object.fromEntries([...figures, ...texts].map((name) => [name, t(`assessments-fm4.level.${name}`)]));
  return (
    <DraftLayout draft={draft} title={t(`level.${level}`)}>
      <ProblemList problems={problems} />
      <div class="max-w-2xl">
        <Form form={form} action={`${path}/niveles/${level}`} labels={labels}>
          <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
          {figures.map((name) => (
            <TextField key={name} name={name} size="short" inputmode="decimal" />
          ))}
          {texts.map((name) => (
            <TextArea
              key={name}
              name={name}
              rows={name === 'verificacion' ? 5 : 3}
              hint={name === 'verificacion' ? t('assessments-fm4.item.lines') : undefined}
            />
          ))}
          <FormButtons send={t('action.save')} cancel={path} />
        </Form>
        <Section id="condiciones" ruled title={t('assessments-fm4.diff.conditions')}>
          <ul class="list-disc pl-5">
            {conditions.map(({ id, kind }) => (
              <li key={id}>
                {maybe(`conditions.name.${kind}`) ?? kind} <code>{id}</code>
              </li>
            ))}
          </ul>
          <p class="mt-3">
            <TextLink href={`${path}/yaml`}>{t('assessments-fm4.level.in-file')}</TextLink>
          </p>
        </Section>
      </div>
    </DraftLayout>
  );
}
