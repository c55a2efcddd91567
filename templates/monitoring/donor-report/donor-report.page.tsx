import { Button, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm } from '../../components/filter-form.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { figureText, periodText } from '../indicators/figure-words.js';
import { methodText, writtenText } from './report-words.js';
import type { ReportShape } from './report.shapes.js';

interface DonorReportPageProps {
  home: string;
  /** Closed periods, the newest first. */
  periods: readonly string[];
  report: ReportShape | null;
  /** What FM4 writes itself; null: the reader may not. */
  form: FormState | null;
}

/** The report of a closed period: what it will say, and the same as PDF, Word and workbook. */
export function DonorReportPage({ home, periods, report, form }: DonorReportPageProps) {
  const words = usePage();
  const { t } = words;
  return (
    <Fm4Layout title={t('report-donors.title')}>
      <BackLink href={home}>{t('indicators.title')}</BackLink>
      <h1>{t('report-donors.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('report-donors.lead')}</p>
      {periods.length === 0 ? (
        <div class="mt-6">
          <EmptyState title={t('report-donors.none')}>{t('report-donors.none-text')}</EmptyState>
        </div>
      ) : (
        <FilterForm send={t('report-donors.show')}>
          <FilterChoice
            name="periodo"
            label={t('indicators.period')}
            any={t('form.choose-one')}
            choices={periods.map((value) => ({ value, label: periodText(words, value) }))}
            value={report?.period ?? null}
          />
        </FilterForm>
      )}
      {report && <Report home={home} report={report} form={form} />}
    </Fm4Layout>
  );
}

function Report({ home, report, form }: { home: string; report: ReportShape; form: FormState | null }) {
  const words = usePage();
  const { t } = words;
  const file = (extension: string) => `${home}/informe/${report.period}/informe.${extension}`;
  return (
    <>
      <div class="mt-6 flex flex-wrap gap-3">
        {(['pdf', 'docx', 'xlsx'] as const).map((extension) => (
          <LinkButton
            key={extension}
            kind={extension === 'pdf' ? 'action' : 'outline'}
            icon="download"
            href={file(extension)}
            download
          >
            {t(`report-donors.${extension}`)}
          </LinkButton>
        ))}
      </div>
      {report.parts.map(({ part, lines }) => (
        <Section
          key={part}
          id={part}
          class="mt-8 max-w-4xl"
          title={t(`report-donors.part.${part}`)}
          heading="text-xl mb-3"
        >
          {lines.length === 0 ? (
            <p>{t('report-donors.no-figures')}</p>
          ) : (
            <DataTable
              caption={t(`report-donors.part.${part}`)}
              rows={lines}
              columns={[
                {
                  heading: t('indicators.indicator'),
                  cell: ({ id, name }) => <TextLink href={`${home}/${id}`}>{`${id} · ${name}`}</TextLink>,
                },
                {
                  heading: t('indicators.figure'),
                  numeric: true,
                  cell: ({ unit, point }) => figureText(words, unit, point),
                },
                { heading: t('indicators.period'), cell: ({ point }) => periodText(words, point.period) },
                { heading: t('indicators.target'), cell: ({ target }) => target ?? '—' },
              ]}
            />
          )}
        </Section>
      ))}
      <Section id="no-funciono" class="mt-8 max-w-3xl" title={t('report-donors.not-worked')} heading="text-xl mb-3">
        {report.below.length > 0 && (
          <p>{t('report-donors.below', { names: report.below.map(({ name }) => name).join(', ') })}</p>
        )}
        <p class="whitespace-pre-line">{writtenText(words, report.notWorked)}</p>
      </Section>
      <Section id="distinto" class="mt-8 max-w-3xl" title={t('report-donors.different')} heading="text-xl mb-3">
        <p class="whitespace-pre-line">{writtenText(words, report.different)}</p>
      </Section>
      <Section id="metodo" class="mt-8 max-w-3xl" title={t('report-donors.method')} heading="text-xl mb-3">
        <ul class="list-disc pl-5 grid gap-1">
          {methodText(words, report).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      {form && <Write home={home} period={report.period} form={form} />}
    </>
  );
}

function Write({ home, period, form }: { home: string; period: string; form: FormState }) {
  const { t } = usePage();
  return (
    <Fold
      id="escribir"
      class="mt-8 max-w-3xl"
      open={Object.keys(form.errors).length > 0 || form.summary !== undefined}
      title={t('report-donors.write')}
    >
      <Form
        form={form}
        action={`${home}/informe/${period}`}
        labels={{ notWorked: t('report-donors.not-worked'), different: t('report-donors.different') }}
      >
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <TextArea name="notWorked" rows={4} maxLength={2000} hint={t('report-donors.write-hint')} optional />
        <TextArea name="different" rows={4} maxLength={2000} optional />
        <Button kind="action">{t('action.save')}</Button>
      </Form>
    </Fold>
  );
}
