import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { instrumentPath } from './draft-layout.js';
import type { VersionShape } from './editing.shapes.js';

/** Asks for the last day of a version, and why it ends. */
export function RetirePage({ version, today, form }: { version: VersionShape; today: string; form: FormState }) {
  const { t } = usePage();
  const title = t('assessments-fm4.retire.title', { version: version.version });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: instrumentPath, label: t('assessments-fm4.versions.title') }]} current={title} />
      <div class="max-w-2xl">
        <h1>{title}</h1>
        <p class="mt-3">{t('assessments-fm4.retire.lead', { open: version.open })}</p>
        <p class="mb-6">{t('assessments-fm4.retire.stays')}</p>
        <Form
          form={form}
          action={`${instrumentPath}/versiones/${version.version}/retirar`}
          labels={{ lastDay: t('assessments-fm4.retire.day'), reason: t('assessments-fm4.retire.reason') }}
        >
          <TextField name="lastDay" type="date" size="short" min={today} hint={t('assessments-fm4.retire.day-hint')} />
          <TextArea name="reason" rows={4} hint={t('assessments-fm4.retire.reason-hint')} />
          <FormButtons send={t('assessments-fm4.retire.button')} cancel={instrumentPath} />
        </Form>
      </div>
    </Fm4Layout>
  );
}
