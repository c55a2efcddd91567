import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { DraftShape, FieldChangeShape } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { Theirs } from './field-changes.js';

interface SettingsPageProps {
  draft: DraftShape;
  form: FormState;
  theirs: readonly FieldChangeShape[] | null;
  /** Questions that there are. */
  bank: number;
  /** Where nothing is said. */
  passMark: number;
}

const names = ['draw', 'shuffleQuestions', 'shuffleOptions', 'passMark', 'attempts', 'minutesBetween'] as const;

/** How the quiz of a course is taken. */
export function SettingsPage({ draft, form, theirs, bank, passMark }: SettingsPageProps) {
  const { t } = usePage();
  const labels = Object.fromEntries(names.map((name) => [name, t(`courses-fm4.field.${name}`)]));
  return (
    <DraftLayout draft={draft} title={t('courses-fm4.settings.title')}>
      <Theirs changes={theirs} />
      <Form form={form} action={`${draftPath(draft.id)}/cuestionario`} labels={labels} class="max-w-2xl">
        <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
        <TextField
          name="draw"
          optional
          size="short"
          inputmode="numeric"
          hint={t('courses-fm4.settings.draw-hint', { n: bank })}
        />
        <Checkbox name="shuffleQuestions" />
        <Checkbox name="shuffleOptions" />
        <TextField
          name="passMark"
          size="short"
          inputmode="numeric"
          hint={t('courses-fm4.settings.mark-hint', { n: passMark })}
        />
        <TextField
          name="attempts"
          optional
          size="short"
          inputmode="numeric"
          hint={t('courses-fm4.settings.attempts-hint')}
        />
        <TextField
          name="minutesBetween"
          optional
          size="short"
          inputmode="numeric"
          hint={t('courses-fm4.settings.wait-hint')}
        />
        <FormButtons send={t('action.save')} cancel={draftPath(draft.id)} />
      </Form>
    </DraftLayout>
  );
}
