import { Alert } from '../../components/alert.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { hiresPath } from './hires.page.js';

interface NewHireProps {
  situations: readonly { value: string; label: string }[];
  /** What was written looks like a name: whoever wrote it says whether it is one. */
  asksForName: boolean;
  form: FormState;
}

/** Opens a file: three fields, of which none is about a person. */
export function NewHirePage({ situations, asksForName, form }: NewHireProps) {
  const { t } = usePage();
  const labels = {
    situation: t('guidance.hire.situation'),
    alias: t('guidance.hire.alias'),
    post: t('guidance.hire.post'),
    startsOn: t('guidance.hire.starts'),
    noName: t('guidance.hire.no-name.yes'),
  };
  return (
    <CompanyLayout title={t('guidance.hires.new')}>
      <div class="max-w-3xl">
        <BackLink href={hiresPath} arrow>
          {t('guidance.hires')}
        </BackLink>
        <h1>{t('guidance.hires.new')}</h1>
        <Alert class="mt-4 mb-6">{t('guidance.hire.nobody')}</Alert>
        <Form form={form} action={`${hiresPath}/nueva`} labels={labels}>
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <Select name="situation" choices={situations} />
          <TextField name="alias" hint={t('guidance.hire.alias.hint')} maxLength={80} autocomplete="off" />
          <TextField name="post" hint={t('guidance.hire.post.hint')} maxLength={80} autocomplete="off" />
          {asksForName && <Checkbox name="noName" />}
          <TextField name="startsOn" type="date" size="medium" hint={t('guidance.hire.starts.hint')} />
          <FormButtons send={t('guidance.hire.open-it')} cancel={hiresPath} />
        </Form>
      </div>
    </CompanyLayout>
  );
}
