import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { RadioGroup, Select } from '../../components/choice-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { firstPayPath } from './first-pay.page.js';

interface ReportAccountProps {
  banks: readonly { value: string; label: string }[];
  documents: readonly { value: string; label: string }[];
  form: FormState;
}

/** Tells what a bank did with a document: four choices, of which none is about a person. */
export function ReportAccountPage({ banks, documents, form }: ReportAccountProps) {
  const { t } = usePage();
  const labels = {
    bank: t('first-pay.bank'),
    document: t('first-pay.document'),
    outcome: t('first-pay.outcome'),
    happenedOn: t('first-pay.day'),
  };
  return (
    <PublicLayout title={t('first-pay.report')} noindex>
      <Breadcrumbs
        trail={[
          { href: '/guia', label: t('guidance.title') },
          { href: firstPayPath, label: t('first-pay.title') },
        ]}
        current={t('first-pay.report')}
      />
      <div class="max-w-3xl">
        <h1>{t('first-pay.report')}</h1>
        <Alert class="mt-4 mb-6">{t('first-pay.report.text')}</Alert>
        <Form form={form} action={`${firstPayPath}/reportar`} labels={labels}>
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <Select name="bank" choices={banks} />
          <Select name="document" choices={documents} />
          <RadioGroup
            name="outcome"
            choices={(['accepted', 'refused'] as const).map((value) => ({
              value,
              label: t(`first-pay.outcome.${value}`),
            }))}
          />
          <TextField name="happenedOn" type="date" size="medium" />
          <FormButtons send={t('first-pay.send')} cancel={firstPayPath} />
        </Form>
      </div>
    </PublicLayout>
  );
}
