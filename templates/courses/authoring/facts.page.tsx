import { Checkbox, RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { DraftShape, FieldChangeShape } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { Theirs } from './field-changes.js';

interface FactsPageProps {
  draft: DraftShape;
  form: FormState;
  /** What somebody else saved meanwhile; null unless they did. */
  theirs: readonly FieldChangeShape[] | null;
}

const groups = ['employers', 'public-servants', 'people-in-mobility'] as const;

/** What is said once for a whole course. */
export function FactsPage({ draft, form, theirs }: FactsPageProps) {
  const { t } = usePage();
  const names = [
    'title',
    'slug',
    'objective',
    'careKind',
    'care',
    'audience',
    'group',
    'withoutAccount',
    'survey',
    'dc3Area',
    'certificateMonths',
    'adminNotes',
  ] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`courses-fm4.field.${name}`)]));
  return (
    <DraftLayout draft={draft} title={t('courses-fm4.facts.title')}>
      <Theirs changes={theirs} />
      <Form form={form} action={`${draftPath(draft.id)}/datos`} labels={labels} class="max-w-3xl">
        <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
        <TextField name="title" maxLength={200} />
        {draft.isNew && <TextField name="slug" maxLength={80} hint={t('courses-fm4.facts.slug-hint')} />}
        <TextArea name="objective" rows={3} hint={t('courses-fm4.facts.objective-hint')} />
        <RadioGroup
          name="careKind"
          choices={(['care', 'limits'] as const).map((value) => ({ value, label: t(`courses-fm4.value.${value}`) }))}
        />
        <TextArea name="care" rows={3} optional hint={t('courses-fm4.facts.care-hint')} />
        <TextField name="audience" maxLength={200} hint={t('courses-fm4.facts.audience-hint')} />
        <RadioGroup name="group" choices={groups.map((value) => ({ value, label: t(`courses-fm4.value.${value}`) }))} />
        <Checkbox name="withoutAccount" hint={t('courses-fm4.facts.account-hint')} />
        <Checkbox name="survey" hint={t('courses-fm4.facts.survey-hint')} />
        <TextField name="dc3Area" optional maxLength={200} hint={t('courses-fm4.facts.dc3-hint')} />
        <TextField
          name="certificateMonths"
          optional
          inputmode="numeric"
          size="short"
          hint={t('courses-fm4.facts.months-hint')}
        />
        <TextArea name="adminNotes" rows={3} optional />
        <FormButtons send={t('action.save')} cancel={draftPath(draft.id)} />
      </Form>
    </DraftLayout>
  );
}
