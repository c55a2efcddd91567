import { Alert } from '../../components/alert.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { advicePath } from './advice-list.page.js';
import { type AskedFrom, AskedFromBox } from './asked-from.js';

interface AskProps {
  /** Null: it comes from no page, and a situation is chosen. */
  from: AskedFrom | null;
  situations: readonly { value: string; label: string }[];
  days: number;
  limits: { most: number };
  /** What was written looks like a name: whoever wrote it says whether it is one. */
  asksForName: boolean;
  form: FormState;
}

/** Asks FM4 about an answer of the guidance. */
export function AskPage({ from, situations, days, limits, asksForName, form }: AskProps) {
  const { t } = usePage();
  const labels = {
    situation: t('advice.situation'),
    text: t('advice.question'),
    noName: t('advice.no-name'),
  };
  return (
    <CompanyLayout title={t('advice.ask')}>
      <div class="max-w-3xl">
        <BackLink href={advicePath} arrow>
          {t('advice.title')}
        </BackLink>
        <h1>{t('advice.ask')}</h1>
        <p class="mt-2">{t('advice.ask.text', { days })}</p>
        {from && (
          <div class="mt-5">
            <AskedFromBox from={from} />
          </div>
        )}
        <Alert class="mt-5 mb-6">{t('advice.nobody')}</Alert>
        <Form form={form} action={`${advicePath}/nueva`} labels={labels}>
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <input type="hidden" name="from" value={valueOf(form, 'from')} />
          {from ? (
            <input type="hidden" name="situation" value={from.slug} />
          ) : (
            <Select name="situation" choices={situations} />
          )}
          <TextArea name="text" rows={7} maxLength={limits.most} hint={t('advice.question.hint')} />
          {asksForName && <Checkbox name="noName" />}
          <FormButtons send={t('advice.send')} cancel={from?.address ?? advicePath} />
        </Form>
      </div>
    </CompanyLayout>
  );
}
