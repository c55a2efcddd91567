import { Button } from '../../components/button.js';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { InstitutionNeed, InstitutionReach } from './institution.js';
import type { InstitutionGroup } from './institutions.page.js';

/** What may be chosen for an entry. */
export interface EntryChoices {
  groups: readonly InstitutionGroup[];
  reaches: readonly InstitutionReach[];
  needs: readonly InstitutionNeed[];
}

/** Bounds of what is typed. */
export interface EntryLimits {
  name: number;
  line: number;
  lines: number;
}

/** Fields of the form, in their order. */
const fields = [
  'name',
  'acronym',
  'group',
  'scope',
  'reach',
  'places',
  'needs',
  'forPeople',
  'forEmployers',
  'when',
  'cost',
  'caution',
  'site',
  'siteSure',
  'phone',
  'sources',
  'verified',
] as const;

interface EntryFieldsProps {
  form: FormState;
  action: string;
  choices: EntryChoices;
  limits: EntryLimits;
}

/** An entry of the directory, field by field, as FM4 writes it. */
export function EntryFields({ form, action, choices, limits }: EntryFieldsProps) {
  const { t } = usePage();
  const lines = t('institutions-fm4.lines', { n: limits.lines });
  return (
    <Form
      form={form}
      action={action}
      labels={Object.fromEntries(fields.map((name) => [name, t(`institutions-fm4.field.${name}`)]))}
    >
      <input type="hidden" name="seen" value={valueOf(form, 'seen')} />
      <TextField name="name" maxLength={limits.name} autocomplete="off" />
      <TextField name="acronym" optional size="medium" maxLength={40} autocomplete="off" />
      <Select
        name="group"
        choices={choices.groups.map((value) => ({ value, label: t(`guidance.institutions.${value}`) }))}
      />
      <TextField name="scope" optional maxLength={limits.name} hint={t('institutions-fm4.scope-hint')} />
      <RadioGroup
        name="reach"
        choices={choices.reaches.map((value) => ({ value, label: t(`institutions-fm4.reach.${value}`) }))}
      />
      <TextArea name="places" optional rows={3} hint={t('institutions-fm4.places-hint')} />
      <CheckboxGroup
        name="needs"
        choices={choices.needs.map((value) => ({ value, label: t(`guidance.institutions.need.${value}`) }))}
      />
      <TextArea name="forPeople" rows={4} hint={lines} />
      <TextArea name="forEmployers" rows={4} hint={lines} />
      <TextField name="when" optional maxLength={limits.line} />
      <TextField name="cost" optional maxLength={limits.line} />
      <TextArea name="caution" optional rows={2} maxLength={limits.line} />
      <TextField name="site" optional size="medium" hint={t('institutions-fm4.site-hint')} />
      <Checkbox name="siteSure" />
      <TextField name="phone" optional size="medium" hint={t('institutions-fm4.phone-hint')} />
      <TextArea name="sources" optional rows={3} hint={lines} />
      <Checkbox name="verified" />
      <Button kind="action">{t('institutions-fm4.accept-it')}</Button>
    </Form>
  );
}
