import { Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { OwnerFields, planPath, useOwnerLabels } from './plan.page.js';
import type { PersonShape } from './plan.shapes.js';

interface OwnActionPageProps {
  people: readonly PersonShape[];
  maxTitleLength: number;
  /** Its `id` makes of the same form, sent twice, one action. */
  form: FormState;
}

/** An action that no gap asks for. */
export function OwnActionPage({ people, maxTitleLength, form }: OwnActionPageProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('assessments.plan.own')}>
      <div class="max-w-3xl">
        <BackLink href={planPath} arrow>
          {t('assessments.plan.title')}
        </BackLink>
        <h1>{t('assessments.plan.own')}</h1>
        <div class="mt-6">
          <Form
            form={form}
            action={`${planPath}/propia`}
            labels={{ title: t('assessments.plan.what'), ...useOwnerLabels() }}
          >
            <input type="hidden" name="id" value={valueOf(form, 'id')} />
            <TextField name="title" maxLength={maxTitleLength} />
            <OwnerFields people={people} />
            <Button kind="action">{t('assessments.plan.add-own')}</Button>
          </Form>
        </div>
      </div>
    </CompanyLayout>
  );
}
