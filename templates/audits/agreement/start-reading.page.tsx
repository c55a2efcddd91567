import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { CheckboxGroup, type Choice } from '../../components/choice-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState } from '../../components/form.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

interface StartReadingProps {
  auditId: string;
  companyName: string;
  statements: Choice[];
  form: FormState;
}

/** Before drawn items of a case are scored a second time: what that means, and the statement of impartiality. */
export function StartReadingPage({ auditId, companyName, statements, form }: StartReadingProps) {
  const { t } = usePage();
  const title = t('audits.agreement.start-title', { company: companyName });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs
        trail={[{ href: '/fm4/auditorias/acuerdo', label: t('audits.agreement.title') }]}
        current={companyName}
      />
      <div class="max-w-lectura">
        <h1 class="mt-4">{title}</h1>
        <p>{t('audits.agreement.start-text')}</p>
        <Form
          form={form}
          action={`/fm4/auditorias/${auditId}/segunda-lectura`}
          labels={{ stated: t('audits.take.stated') }}
        >
          <CheckboxGroup name="stated" choices={statements} />
          <FormButtons
            send={t('audits.agreement.start-do')}
            kind="action"
            cancel="/fm4/auditorias/acuerdo"
            cancelLabel={t('action.cancel')}
          />
        </Form>
      </div>
    </Fm4Layout>
  );
}
