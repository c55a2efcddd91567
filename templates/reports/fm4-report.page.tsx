import { ActionButton, Button, LinkButton } from '../components/button.js';
import { RadioGroup } from '../components/choice-field.js';
import { Fact } from '../components/fact.js';
import { Form, type FormState } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextArea } from '../components/text-field.js';
import { BackLink, TextLink } from '../components/text-link.js';
import { Fm4Layout } from '../layouts/fm4-layout.js';
import { usePage } from '../page.js';
import { type Fm4ReportLine, ReportStateBadge } from './fm4-list.page.js';
import type { FollowedReport } from './follow.page.js';
import { type ReportMessage, MessageList } from './message-list.js';

export interface Fm4Report extends Fm4ReportLine {
  /** `XXXX-XXXX-XXXX` */
  code: string;
  /** The language in which it was written. */
  locale: 'es' | 'en';
  outcome: FollowedReport['outcome'];
  version: number;
  distinctionId: string;
  distinctionVersion: number;
  suspended: boolean;
  mine: boolean;
  mayTake: boolean;
  mayAsk: boolean;
  mayAnswer: boolean;
  mayClose: boolean;
  maySuspend: boolean;
  /** The open proposal about the distinction, for who may decide on one. */
  proposal: string | null;
  messages: readonly ReportMessage[];
}

interface PartProps {
  report: Fm4Report;
  form: FormState;
}

const outcomes = ['founded', 'partly', 'unfounded', 'elsewhere'] as const;

/** One report for FM4: its messages, and the actions the reader may take. */
export function ReportFm4Page({ report, form }: PartProps) {
  const { t } = usePage();
  const title = t('reports.about', { company: report.company });
  return (
    <Fm4Layout title={title}>
      <BackLink href="/fm4/reportes">{t('reports-fm4.title')}</BackLink>
      <h1>{title}</h1>
      <div class="grid gap-10 lg:grid-cols-[1.5fr_1fr] lg:gap-14 mt-6">
        <div>
          <MessageList messages={report.messages} own="fm4" />
          {report.mayTake && <Take report={report} />}
          {report.mayAsk && <Ask report={report} form={form} />}
          {report.mayAnswer && <Answer report={report} form={form} />}
          {report.mayClose && <Close report={report} />}
        </div>
        <div>
          <Facts report={report} />
          {report.proposal && (
            <p class="mt-8">
              {t('reports-fm4.proposal')}{' '}
              <a class="enlace" href={`/fm4/distintivos/propuestas/${report.proposal}`}>
                {t('reports-fm4.proposal-see')}
              </a>
            </p>
          )}
          {report.maySuspend && <Suspend report={report} form={form} />}
          {report.state !== 'closed' && <StepBack report={report} />}
        </div>
      </div>
    </Fm4Layout>
  );
}

function Facts({ report }: { report: Fm4Report }) {
  const { t, date } = usePage();
  return (
    <dl class="ficha border-b border-linea">
      <Fact label={t('reports-fm4.state')}>
        <ReportStateBadge state={report.state} />
      </Fact>
      {report.dueOn && <Fact label={t('reports-fm4.due')}>{date.relative(report.dueOn)}</Fact>}
      {report.outcome && <Fact label={t('reports.outcome')}>{t(`reports.outcome.${report.outcome}`)}</Fact>}
      <Fact label={t('reports-fm4.category')}>{t(`reports.category.${report.category}`)}</Fact>
      <Fact label={t('reports-fm4.handler')}>{report.handler ?? t('reports-fm4.nobody')}</Fact>
      <Fact label={t('reports-fm4.language')}>{t(`reports-fm4.language.${report.locale}`)}</Fact>
      <Fact label={t('reports-fm4.distinction')}>
        <TextLink class="codigo" href={`/fm4/distintivos/${report.distinctionId}`}>
          {report.code}
        </TextLink>
        {report.suspended && <span class="block text-sm">{t('reports-fm4.suspended')}</span>}
      </Fact>
    </dl>
  );
}

const Version = ({ report }: { report: Fm4Report }) => (
  <input type="hidden" name="version" value={String(report.version)} />
);

function Take({ report }: { report: Fm4Report }) {
  const { t } = usePage();
  return (
    <Section
      id="ttomar"
      class="mt-10"
      heading="text-xl"
      title={t(report.handler ? 'reports-fm4.take-over' : 'reports-fm4.take')}
    >
      <p class="mt-2 mb-4 max-w-lectura">{t('reports-fm4.take-text')}</p>
      <ActionButton
        kind="action"
        action={`/fm4/reportes/${report.id}/tomar`}
        fields={{ version: String(report.version) }}
      >
        {t('reports-fm4.take-action')}
      </ActionButton>
    </Section>
  );
}

/** The page has several forms: the submitted state belongs to the one with this field. */
const own = (form: FormState, name: string): FormState => (name in form.values ? form : { values: {}, errors: {} });

function Ask({ report, form }: PartProps) {
  const { t } = usePage();
  const label = t('reports-fm4.question');
  return (
    <Section id="tpreg" class="mt-10 max-w-lectura" heading="text-xl mb-4" title={t('reports-fm4.ask')}>
      <Form form={own(form, 'pregunta')} action={`/fm4/reportes/${report.id}/preguntar`} labels={{ pregunta: label }}>
        <Version report={report} />
        <TextArea
          form={own(form, 'pregunta')}
          name="pregunta"
          hint={t('reports-fm4.question-hint')}
          rows={3}
          maxLength={4000}
        />
        <Button kind="outline">{t('reports-fm4.ask-action')}</Button>
      </Form>
    </Section>
  );
}

function Answer({ report, form }: PartProps) {
  const { t } = usePage();
  const labels = { resultado: t('reports-fm4.outcome'), respuesta: t('reports-fm4.answer-text') };
  const state = own(form, 'respuesta');
  return (
    <Section id="tresp" class="mt-12 max-w-lectura" heading="text-xl mb-4" title={t('reports-fm4.answer')}>
      <Form form={state} action={`/fm4/reportes/${report.id}/responder`} labels={labels}>
        <Version report={report} />
        <RadioGroup
          name="resultado"
          choices={outcomes.map((value) => ({ value, label: t(`reports.outcome.${value}`) }))}
        />
        <TextArea name="respuesta" hint={t('reports-fm4.answer-hint')} rows={6} maxLength={4000} />
        <Button kind="action">{t('reports-fm4.answer-action')}</Button>
      </Form>
    </Section>
  );
}

function Close({ report }: { report: Fm4Report }) {
  const { t } = usePage();
  return (
    <Section id="tcerrar" class="mt-10" heading="text-xl" title={t('reports-fm4.close')}>
      <p class="mt-2 mb-4 max-w-lectura">{t('reports-fm4.close-text')}</p>
      <LinkButton kind="action" href={`/fm4/reportes/${report.id}/cerrar`}>
        {t('reports-fm4.close')}
      </LinkButton>
    </Section>
  );
}

function Suspend({ report, form }: PartProps) {
  const { t } = usePage();
  const state = own(form, 'publicReason');
  const labels = {
    publicReason: t('distinctions-fm4.public-reason'),
    internalReason: t('distinctions-fm4.internal-reason'),
  };
  return (
    <details class="mt-10" open={state === form}>
      <summary class="enlace">{t('reports-fm4.suspend')}</summary>
      <p class="mt-3">{t('reports-fm4.suspend-text')}</p>
      <Form form={state} action={`/fm4/reportes/${report.id}/suspender`} labels={labels} class="mt-4">
        <Version report={report} />
        <input type="hidden" name="distinctionVersion" value={String(report.distinctionVersion)} />
        <TextArea name="publicReason" hint={t('reports-fm4.public-reason-hint')} rows={4} maxLength={600} />
        <TextArea name="internalReason" rows={3} maxLength={2000} />
        <Button kind="danger">{t('reports-fm4.suspend-action')}</Button>
      </Form>
    </details>
  );
}

function StepBack({ report }: { report: Fm4Report }) {
  const { t } = usePage();
  return (
    <details class="mt-6">
      <summary class="enlace">{t('reports-fm4.step-back')}</summary>
      <p class="mt-3 mb-4">{t('reports-fm4.step-back-text')}</p>
      <LinkButton kind="danger" small href={`/fm4/reportes/${report.id}/excusarme`}>
        {t('reports-fm4.step-back-action')}
      </LinkButton>
    </details>
  );
}
