import { Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { AgreementFields, useAgreementLabels } from './agreement-fields.js';
import type { AgreementLimits } from './agreement.shapes.js';

interface EditAgreementPageProps {
  agreement: { id: string; title: string };
  form: FormState;
  limits: AgreementLimits;
}

/** FM4 changes what an agreement says. */
export function EditAgreementPage({ agreement, form, limits }: EditAgreementPageProps) {
  const { t } = usePage();
  const address = `/fm4/acuerdos/${agreement.id}`;
  return (
    <Fm4Layout title={t('liaison-fm4.agreement-change')}>
      <BackLink href={address}>{agreement.title}</BackLink>
      <h1>{t('liaison-fm4.agreement-change')}</h1>
      <Form form={form} action={`${address}/cambiar`} labels={useAgreementLabels()} class="mt-6 max-w-3xl">
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <AgreementFields limits={limits} />
        <Button kind="action">{t('action.save')}</Button>
      </Form>
    </Fm4Layout>
  );
}

/** FM4 ends an agreement before its time. */
export function EndAgreementPage({ agreement, form, limits }: EditAgreementPageProps) {
  const { t } = usePage();
  const address = `/fm4/acuerdos/${agreement.id}`;
  return (
    <Fm4Layout title={t('liaison-fm4.agreement-end')}>
      <BackLink href={address}>{agreement.title}</BackLink>
      <h1>{t('liaison-fm4.agreement-end')}</h1>
      <Form
        form={form}
        action={`${address}/terminar`}
        labels={{ reason: t('liaison-fm4.reason') }}
        class="mt-6 max-w-3xl"
      >
        <TextArea name="reason" hint={t('liaison-fm4.hint.end')} rows={3} maxLength={limits.reason} />
        <Button kind="danger">{t('liaison-fm4.agreement-end-do')}</Button>
      </Form>
    </Fm4Layout>
  );
}
