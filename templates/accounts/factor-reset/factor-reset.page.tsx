import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

const proofs = ['in-person', 'video', 'known-number'] as const;

/** Removes the second step of a person who lost the telephone and the recovery codes. */
export function FactorResetPage({ form }: { form: FormState }) {
  const { t } = usePage();
  const labels = {
    email: t('accounts.email'),
    proof: t('accounts.factor-reset-proof'),
    note: t('accounts.factor-reset-note'),
  };
  return (
    <Fm4Layout title={t('accounts.factor-reset')}>
      <Breadcrumbs
        trail={[{ href: '/fm4/personas', label: t('accounts.staff') }]}
        current={t('accounts.factor-reset')}
      />
      <h1 class="mt-3 mb-3">{t('accounts.factor-reset')}</h1>
      <div class="max-w-2xl">
        <p class="mb-6">{t('accounts.factor-reset-lead')}</p>
        <Alert kind="warning" class="mb-6">
          {t('accounts.factor-reset-consequence')}
        </Alert>
        <Form form={form} action="/fm4/personas/segundo-paso" labels={labels}>
          <TextField name="email" type="email" hint={t('accounts.factor-reset-email-hint')} autocomplete="off" />
          <RadioGroup
            name="proof"
            hint={t('accounts.factor-reset-proof-hint')}
            choices={proofs.map((value) => ({ value, label: t(`accounts.factor-reset-proof.${value}`) }))}
          />
          <TextArea name="note" hint={t('accounts.factor-reset-note-hint')} rows={4} />
          <FormButtons kind="danger" send={t('accounts.factor-reset-do')} cancel="/fm4/personas" />
        </Form>
      </div>
    </Fm4Layout>
  );
}
