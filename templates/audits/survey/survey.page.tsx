import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { CheckboxGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { respondentWords } from './respondent-words.js';
import { GapTable, SurveyResults } from './results.js';
import { SurveyStatusText } from './survey-section.js';
import type { SurveyPageProps } from './survey-props.js';

/** The survey of a case: open it, hand out its codes, end it, read what may be read. */
export function SurveyPage(props: SurveyPageProps) {
  const { t } = usePage();
  const { auditId, companyName, status, results, gap, mayRun, mayOpen, forms } = props;
  const title = t('survey.of', { company: companyName });
  const isRunning = status.kind === 'open' || status.kind === 'coming';
  return (
    <Fm4Layout title={title}>
      <p class="m-0">
        <a class="enlace" href={`/fm4/auditorias/${auditId}`}>
          {t('survey.back')}
        </a>
      </p>
      <h1 class="mt-2">{title}</h1>
      <p class="mt-2 max-w-lectura">
        <SurveyStatusText status={status} />
      </p>
      <div class="grid gap-10 mt-8 max-w-5xl">
        {((isRunning && mayRun) || wasRefused(forms.extend)) && <Running {...props} />}
        {(mayOpen || wasRefused(forms.open)) && <Open {...props} />}
        {results && (
          <Section id="resultados" heading="mb-4" title={t('survey.results')}>
            <SurveyResults results={results} />
          </Section>
        )}
        {gap.length > 0 && (
          <Section id="brecha" heading="mb-3" title={t('survey.gap.title')}>
            <p class="mt-0 mb-4 max-w-lectura">{t('survey.gap.what-to-do')}</p>
            <GapTable rows={gap} />
          </Section>
        )}
      </div>
    </Fm4Layout>
  );
}

/** A form that came back stays in sight with what was typed, also where the survey has moved on meanwhile. */
const wasRefused = (form: FormState): boolean => form.summary !== undefined || Object.keys(form.errors).length > 0;

function Open({ auditId, forms }: SurveyPageProps) {
  const { t } = usePage();
  const labels = {
    opensOn: t('survey.opens-on'),
    closesOn: t('survey.closes-on'),
    invited: t('survey.invited'),
    languages: t('survey.languages'),
  };
  return (
    <Section id="abrir" heading="mb-3" title={t('survey.open')}>
      <p class="mt-0 mb-5 max-w-lectura">{t('survey.open-text')}</p>
      <Form form={forms.open} action={`/fm4/auditorias/${auditId}/encuesta`} labels={labels}>
        <TextField name="opensOn" type="date" size="medium" />
        <TextField name="closesOn" type="date" size="medium" hint={t('survey.closes-on-hint')} />
        <TextField name="invited" inputmode="numeric" size="short" hint={t('survey.invited-hint')} />
        <CheckboxGroup
          name="languages"
          choices={(['es', 'en', 'fr'] as const).map((value) => ({ value, label: respondentWords[value].name }))}
        />
        <Button kind="action">{t('survey.open')}</Button>
      </Form>
    </Section>
  );
}

function Running({ auditId, survey, forms, today }: SurveyPageProps) {
  const { t } = usePage();
  if (!survey) return null;
  const base = `/fm4/auditorias/${auditId}/encuesta/${survey.id}`;
  return (
    <>
      <Section id="papeletas" heading="mb-3" title={t('survey.slips')}>
        <p class="mt-0 mb-4 max-w-lectura">{t('survey.slips-text')}</p>
        <Alert kind="info" class="mb-4" title={t('survey.slips-care')}>
          {t('survey.slips-care-text')}
        </Alert>
        <div class="flex flex-wrap gap-3">
          <LinkButton kind="action" icon="download" href={`${base}/papeletas.pdf`}>
            {t('survey.slips-print')}
          </LinkButton>
          <LinkButton kind="outline" download href={`${base}/enlaces.csv`}>
            {t('survey.links')}
          </LinkButton>
        </div>
      </Section>
      <Section id="terminar" heading="mb-3" title={t('survey.end')}>
        <p class="mt-0 mb-4 max-w-lectura">{t('survey.end-text')}</p>
        <Form form={forms.extend} action={`${base}/ampliar`} labels={{ closesOn: t('survey.closes-on') }}>
          <input type="hidden" name="version" value={String(survey.version)} />
          <TextField name="closesOn" type="date" size="medium" min={today} max={survey.lastDay} />
          <div class="flex flex-wrap gap-3">
            <Button kind="outline">{t('survey.extend')}</Button>
            <LinkButton kind="danger" href={`${base}/cerrar`}>
              {t('survey.close.do')}
            </LinkButton>
          </div>
        </Form>
      </Section>
    </>
  );
}
