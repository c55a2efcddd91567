import { Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { RefusedForm, Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export interface FollowUpAlertProps {
  alert: {
    id: string;
    companyName: string;
    told: readonly ('pressed' | 'treatment')[];
    contact: string | null;
    heardAt: Date;
    state: 'open' | 'closed';
    steps: readonly { what: 'contacted' | 'noted' | 'closed'; note: string; takenAt: string }[];
  };
  form: FormState;
}

const steps = ['contacted', 'noted', 'closed'] as const;

/** What one worker said that is dangerous, and what was done about it. */
export function FollowUpAlertPage({ alert, form }: FollowUpAlertProps) {
  const { t, date } = usePage();
  const { id, companyName, told, contact, heardAt, state } = alert;
  return (
    <Fm4Layout title={t('follow-up.alerts')}>
      <div class="max-w-3xl">
        <BackLink href="/fm4/alertas-de-seguimiento" arrow>
          {t('follow-up.alerts')}
        </BackLink>
        <h1>{companyName}</h1>
        <p class="m-0 text-tenue">{t('follow-up.alerts.heard', { at: date.at(heardAt) })}</p>
        <p class="mt-3">{t('follow-up.alerts.rules')}</p>
        <ul class="mt-3">
          {told.map((one) => (
            <li key={one}>{t(`follow-up.alerts.told.${one}`)}</li>
          ))}
        </ul>
        <p class="mt-3 font-bold">
          {contact ? t('follow-up.alerts.contact', { contact }) : t('follow-up.alerts.no-contact')}
        </p>
        {alert.steps.length > 0 && (
          <ol class="mt-4 grid gap-2">
            {alert.steps.map(({ what, note, takenAt }) => (
              <li key={takenAt}>
                {t(`follow-up.alerts.step.${what}`)}, {date.at(new Date(takenAt))}: {note}
              </li>
            ))}
          </ol>
        )}
        {state === 'closed' && <RefusedForm form={form} />}
        {state === 'open' && (
          <Form
            form={form}
            action={`/fm4/alertas-de-seguimiento/${id}`}
            class="mt-6"
            labels={{ what: t('follow-up.alerts.what'), note: t('follow-up.alerts.note') }}
          >
            <input type="hidden" name="key" value={valueOf(form, 'key')} />
            <RadioGroup
              name="what"
              choices={steps.map((value) => ({ value, label: t(`follow-up.alerts.step.${value}`) }))}
            />
            <TextArea name="note" rows={3} maxLength={2000} />
            <Button>{t('follow-up.alerts.do')}</Button>
          </Form>
        )}
      </div>
    </Fm4Layout>
  );
}
