import { Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Form } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { AlertBadge, Punctuality } from './alert-list.page.js';
import type { AlertProps } from './alert-props.js';

/** One alert: what was told, what the protocol asks, what was done. */
export function AlertPage(props: AlertProps) {
  const { t } = usePage();
  const title = t('alerts.of', { company: props.companyName });
  return (
    <Fm4Layout title={title}>
      <p class="m-0">
        <a class="enlace" href="/fm4/alertas">
          {t('fm4.alerts')}
        </a>
      </p>
      <h1 class="mt-2">{title}</h1>
      <div class="grid gap-10 lg:grid-cols-[1.5fr_1fr] lg:gap-14 mt-6">
        <div class="grid gap-10 content-start min-w-0">
          <Told {...props} />
          <Steps {...props} />
          {props.state === 'open' && <Take {...props} />}
          {props.state === 'open' && <Settle {...props} />}
        </div>
        <div class="grid gap-8 content-start min-w-0">
          <Facts {...props} />
          <Protocol {...props} />
        </div>
      </div>
    </Fm4Layout>
  );
}

function Facts(props: AlertProps) {
  const { t, date } = usePage();
  return (
    <dl class="ficha border-b border-linea">
      <Fact label={t('alerts.state')}>
        <AlertBadge {...props} />
      </Fact>
      <Fact label={t('alerts.heard')}>{date.day(props.heardAt)}</Fact>
      <Fact label={t('alerts.first-step')}>
        <Punctuality {...props} />
      </Fact>
    </dl>
  );
}

function Told({ told, contact }: AlertProps) {
  const { t } = usePage();
  return (
    <Section id="dicho" heading="mb-3" title={t('alerts.told')}>
      {told.length === 0 ? (
        <p class="m-0">{t('alerts.told-nothing')}</p>
      ) : (
        <ul class="list-disc pl-5 m-0 grid gap-2 max-w-lectura">
          {told.map(({ id, text }) => (
            <li key={id}>
              {text} <strong>{t('alerts.yes')}</strong>
            </li>
          ))}
        </ul>
      )}
      <h3 class="mt-6 mb-1 text-lg">{t('alerts.contact')}</h3>
      {contact ? (
        <p class="m-0 whitespace-pre-line max-w-lectura">{contact}</p>
      ) : (
        <p class="m-0 max-w-lectura">{t('alerts.no-contact')}</p>
      )}
    </Section>
  );
}

function Protocol({ protocol }: AlertProps) {
  const { t } = usePage();
  return (
    <Section id="protocolo" class="hoja p-5" heading="text-xl mb-3" title={t('alerts.protocol')}>
      <ol class="list-decimal pl-5 m-0 grid gap-2 text-base">
        {protocol.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 class="mt-6 mb-2 text-lg">{t('alerts.care')}</h3>
      <ul class="list-disc pl-5 m-0 grid gap-2 text-base">
        {(['way', 'company', 'life'] as const).map((care) => (
          <li key={care}>{t(`alerts.care.${care}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Steps({ steps }: AlertProps) {
  const { t, date } = usePage();
  return (
    <Section id="pasos" heading="mb-3" title={t('alerts.steps')}>
      {steps.length === 0 ? (
        <p class="m-0">{t('alerts.steps-none')}</p>
      ) : (
        <ol class="grid gap-4 m-0 p-0 list-none">
          {steps.map(({ what, note, at, name }) => (
            <li key={`${at.getTime()} ${what}`} class="hoja p-4">
              <p class="m-0 font-bold">{t(`alerts.step.${what}`)}</p>
              <p class="m-0 text-sm text-tenue">{t('alerts.step-by', { name, at: date.at(at) })}</p>
              <p class="m-0 mt-2 whitespace-pre-line">{note}</p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Take({ id, forms }: AlertProps) {
  const { t } = usePage();
  const labels = { what: t('alerts.what'), note: t('alerts.note') };
  return (
    <Section id="registrar" class="max-w-lectura" heading="mb-3" title={t('alerts.take')}>
      <Form form={forms.step} action={`/fm4/alertas/${id}/pasos`} labels={labels} id="paso">
        <input type="hidden" name="key" value={String(forms.step.values['key'] ?? '')} />
        <RadioGroup
          name="what"
          choices={(['contacted', 'checked', 'referred', 'noted'] as const).map((value) => ({
            value,
            label: t(`alerts.step.${value}`),
          }))}
        />
        <TextArea name="note" hint={t('alerts.note-hint')} rows={3} maxLength={2000} />
        <Button kind="action">{t('alerts.take-do')}</Button>
      </Form>
    </Section>
  );
}

function Settle({ id, version, forms }: AlertProps) {
  const { t } = usePage();
  const labels = { verdict: t('alerts.verdict'), grounds: t('alerts.verdict-note') };
  return (
    <Section id="concluir" class="max-w-lectura" heading="mb-3" title={t('alerts.settle')}>
      <p class="mt-0 mb-5">{t('alerts.settle-text')}</p>
      <Form form={forms.verdict} action={`/fm4/alertas/${id}/conclusion`} labels={labels} id="conclusion">
        <input type="hidden" name="version" value={String(version)} />
        <RadioGroup
          name="verdict"
          choices={(['verified', 'not_verified'] as const).map((value) => ({
            value,
            label: t(`alerts.state.${value}`),
          }))}
        />
        <TextArea name="grounds" rows={3} maxLength={2000} />
        <Button kind="outline">{t('alerts.settle-do')}</Button>
      </Form>
    </Section>
  );
}
