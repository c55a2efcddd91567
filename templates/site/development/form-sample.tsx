import { Button } from '../../components/button.js';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../../components/choice-field.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';

const form: FormState = {
  values: { name: 'Muebles Arandas, S.A. de C.V.', rfc: 'MAR0305127K', housing: 'si', reach: ['b'] },
  errors: {
    rfc: { key: 'form.too-short', params: { constraint1: 12 } },
    town: { key: 'form.choose' },
    rules: { key: 'form.accept' },
  },
};

/** A form that came back with errors, with every kind of field. */
export function FormSample() {
  const { t } = usePage();
  const labels = { rfc: t('development.form.rfc'), town: t('development.form.town') };
  return (
    <Form form={form} action="/componentes" labels={labels}>
      <TextField name="name" label={t('development.form.name')} autocomplete="organization" />
      <TextField name="rfc" label={t('development.form.rfc')} hint={t('development.form.rfc.hint')} code />
      <Select
        name="town"
        label={t('development.form.town')}
        choices={[
          { value: '008', label: t('development.form.town.a') },
          { value: '039', label: t('development.form.town.b') },
        ]}
      />
      <RadioGroup
        name="housing"
        label={t('development.form.housing')}
        choices={[
          { value: 'si', label: t('word.yes') },
          { value: 'no', label: t('word.no') },
        ]}
      />
      <CheckboxGroup
        name="reach"
        optional
        label={t('development.form.reach')}
        choices={[
          { value: 'a', label: t('development.form.reach.a') },
          { value: 'b', label: t('development.form.reach.b') },
        ]}
      />
      <TextArea name="note" optional label={t('development.form.note')} hint={t('development.form.note.hint')} />
      <FileField
        name="file"
        optional
        label={t('development.form.file')}
        hint={t('form.file-hint', { types: 'PDF, JPG, DOCX', max: '20 MB' })}
      />
      <Checkbox name="rules" label={t('development.form.rules')} />
      <Button kind="action">{t('development.form.send')}</Button>
    </Form>
  );
}
