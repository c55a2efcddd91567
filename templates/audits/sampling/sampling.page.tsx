import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export type SamplingMethod = 'random' | 'stratified' | 'all';

/** How many of one list are looked at, and which rows were drawn. */
export interface SampleShape {
  list: 'records' | 'interviews';
  count: number;
  needed: number;
  /** Empty where all are looked at, or too many to list. */
  rows: number[];
}

export interface PlanShape {
  number: number;
  headcount: number;
  sites: number;
  sitesVisited: number;
  samples: SampleShape[];
  method: SamplingMethod;
  criteria: string;
  shortfall: string;
  reason: string;
  seed: string;
  by: string;
  at: Date;
}

export interface SamplingPageProps {
  auditId: string;
  companyName: string;
  /** What the instrument says, in its words. */
  table: {
    records: { people: string; sample: string }[];
    interviews: { people: string; sample: string }[];
    criterion: string;
  };
  /** By the headcount that the company gave. */
  needed: { headcount: number; records: number; interviews: number } | null;
  present: PlanShape | null;
  /** Newest first. */
  earlier: PlanShape[];
  form: FormState;
  /** The form came back. */
  refused: boolean;
  editable: boolean;
}

/** The sampling plan of a case: what will be looked at, how it is chosen, and which rows were drawn. */
export function SamplingPage(props: SamplingPageProps) {
  const { t } = usePage();
  const { auditId, companyName, present, earlier } = props;
  return (
    <Fm4Layout title={t('sampling.title', { company: companyName })} scripts={['imprimir']}>
      <p class="mb-3 no-imprimir">
        <a class="enlace" href={`/fm4/auditorias/${auditId}`}>
          {t('sampling.back', { company: companyName })}
        </a>
      </p>
      <h1>{t('sampling.title', { company: companyName })}</h1>
      <p class="mt-2 mb-8 max-w-lectura">{t('sampling.lead')}</p>
      <div class="grid gap-10 max-w-4xl">
        {present ? (
          <Section id="plan" title={t('sampling.present')}>
            <Plan plan={present} />
            <button class="btn btn-outline mt-4 no-imprimir" type="button" data-imprimir hidden>
              {t('sampling.print')}
            </button>
          </Section>
        ) : (
          !props.editable && <p class="m-0">{t('sampling.none')}</p>
        )}
        {(props.editable || props.refused) && <StateForm {...props} />}
        {earlier.length > 0 && (
          <Section id="anteriores" title={t('sampling.earlier')}>
            {earlier.map((plan) => (
              <details key={plan.number} class="border-t border-linea py-2">
                <summary class="cursor-pointer py-1 font-semibold">
                  {t('sampling.number', { number: plan.number })}
                </summary>
                <Plan plan={plan} />
              </details>
            ))}
          </Section>
        )}
        <Table {...props} />
      </div>
    </Fm4Layout>
  );
}

/** A plan, and the rows that were drawn for it. */
function Plan({ plan }: { plan: PlanShape }) {
  const { t, date } = usePage();
  return (
    <>
      <p class="m-0 mt-2">
        {t('sampling.population', { people: plan.headcount, visited: plan.sitesVisited, sites: plan.sites })}{' '}
        {t(`sampling.method.${plan.method}`)}
      </p>
      <DataTable
        caption={t('sampling.present')}
        rows={plan.samples}
        rowKey={({ list }) => list}
        columns={[
          { heading: t('sampling.what'), cell: ({ list }) => t(`sampling.${list}`) },
          { heading: t('sampling.needed'), cell: ({ needed }) => needed, numeric: true },
          { heading: t('sampling.planned'), cell: ({ count }) => count, numeric: true },
        ]}
      />
      <p class="mt-3 mb-0 max-w-lectura whitespace-pre-line">
        <strong>{t('sampling.criteria')}:</strong> {plan.criteria}
      </p>
      {plan.shortfall && (
        <p class="mt-2 mb-0 max-w-lectura whitespace-pre-line">
          <strong>{t('sampling.shortfall')}:</strong> {plan.shortfall}
        </p>
      )}
      {plan.reason && (
        <p class="mt-2 mb-0 max-w-lectura whitespace-pre-line">
          <strong>{t('sampling.reason')}:</strong> {plan.reason}
        </p>
      )}
      {plan.samples
        .filter(({ rows }) => rows.length > 0)
        .map(({ list, rows }) => (
          <div key={list} class="mt-4 max-w-lectura">
            <h3 class="text-base font-sans font-bold tracking-normal">{t(`sampling.drawn.${list}`)}</h3>
            <p class="m-0 cifra">{rows.join(', ')}</p>
          </div>
        ))}
      {plan.samples.some(({ rows }) => rows.length > 0) && (
        <p class="mt-2 mb-0 text-tenue text-sm">{t('sampling.seed', { seed: plan.seed })}</p>
      )}
      <p class="mt-2 mb-0 text-tenue">{t('sampling.stated', { name: plan.by, at: date.at(plan.at) })}</p>
    </>
  );
}

function StateForm({ auditId, form, present, needed, table }: SamplingPageProps) {
  const { t } = usePage();
  const labels = {
    headcount: t('sampling.headcount'),
    sites: t('sampling.sites'),
    sitesVisited: t('sampling.sites-visited'),
    records: t('sampling.records'),
    interviews: t('sampling.interviews'),
    method: t('sampling.method'),
    criteria: t('sampling.criteria'),
    shortfall: t('sampling.shortfall'),
    reason: t('sampling.reason'),
  };
  const counts = ['headcount', 'sites', 'sitesVisited', 'records', 'interviews'] as const;
  const hintOf = (name: (typeof counts)[number]) => {
    if (name !== 'records' && name !== 'interviews') return undefined;
    return needed ? t('sampling.asked', { n: needed[name], people: needed.headcount }) : undefined;
  };
  return (
    <Section id="plantear" class="no-imprimir" title={present ? t('sampling.change-title') : t('sampling.state-title')}>
      {!present && (
        <Alert kind="info" class="mt-2 mb-5">
          {t('sampling.first')}
        </Alert>
      )}
      <Form form={form} action={`/fm4/auditorias/${auditId}/muestreo`} labels={labels}>
        <input type="hidden" name="number" value={present?.number ?? 0} />
        {counts.map((name) => (
          <TextField key={name} name={name} hint={hintOf(name)} inputmode="numeric" size="short" />
        ))}
        <RadioGroup
          name="method"
          choices={(['random', 'stratified', 'all'] as const).map((value) => ({
            value,
            label: t(`sampling.method.${value}`),
          }))}
        />
        <TextArea name="criteria" hint={table.criterion} rows={3} />
        <TextArea name="shortfall" hint={t('sampling.shortfall-hint')} rows={2} optional />
        {present && <TextArea name="reason" hint={t('sampling.reason-hint')} rows={2} />}
        <Button kind="action">{present ? t('sampling.change') : t('sampling.state')}</Button>
      </Form>
    </Section>
  );
}

function Table({ table }: SamplingPageProps) {
  const { t } = usePage();
  return (
    <Section id="instrumento" class="no-imprimir" title={t('sampling.table')}>
      {(['records', 'interviews'] as const).map((list) => (
        <div key={list} class="mt-4">
          <DataTable
            captionShown
            caption={t(`sampling.${list}`)}
            rows={table[list]}
            rowKey={({ people }) => people}
            columns={[
              { heading: t('sampling.people'), cell: ({ people }) => people },
              { heading: t('sampling.sample'), cell: ({ sample }) => sample },
            ]}
          />
        </div>
      ))}
    </Section>
  );
}
