import { municipalitiesByRegion } from '#libs/mexico';
import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { AgreementFields, useAgreementLabels } from './agreement-fields.js';
import type { AgreementLimits } from './agreement.shapes.js';

const regions = municipalitiesByRegion().map(({ region, municipalities }) => ({
  label: region,
  choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
}));

/** FM4 writes a new agreement, with a municipality or another institution. */
export function NewAgreementPage({ form, limits }: { form: FormState; limits: AgreementLimits }) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('liaison-fm4.agreement-new')}>
      <BackLink href="/fm4/acuerdos">{t('liaison.agreements')}</BackLink>
      <h1>{t('liaison-fm4.agreement-new')}</h1>
      <Form form={form} action="/fm4/acuerdos/nuevo" labels={useAgreementLabels()} class="mt-6 max-w-3xl">
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <input type="hidden" name="version" value="1" />
        <Select name="municipality" hint={t('liaison-fm4.hint.municipality')} groups={regions} optional />
        <TextField
          name="institution"
          hint={t('liaison-fm4.hint.institution')}
          maxLength={limits.institution}
          autocomplete="off"
          optional
        />
        <AgreementFields limits={limits} />
        <Button kind="action">{t('liaison-fm4.agreement-save')}</Button>
      </Form>
    </Fm4Layout>
  );
}
