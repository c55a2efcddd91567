import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { Fact } from '../../components/fact.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { figureText, periodText, valueText } from './figure-words.js';
import type {
  BreakdownShape,
  CorrectionShape,
  CrossShape,
  FigureShape,
  FigureUnit,
  IndicatorLine,
  PointShape,
  SheetShape,
} from './indicator.shapes.js';
import { Plot } from './plot.js';

interface IndicatorPageProps {
  home: string;
  line: IndicatorLine;
  sheet: SheetShape;
  /** Of which period the breakdowns are; null: there is none yet. */
  period: string | null;
  breakdowns: readonly BreakdownShape[];
  cross: CrossShape | null;
  corrections: readonly CorrectionShape[];
  /** Whether the reader may open the rows and correct. */
  keeps: boolean;
  /** Its rows are sums of what people answered, of closed periods. */
  ofAnswers: boolean;
  form: FormState;
}

/** An indicator: what it is, how it went, what it is told apart into, and what was corrected later. */
export function IndicatorPage(props: IndicatorPageProps) {
  const words = usePage();
  const { t } = words;
  const { home, line, period, breakdowns, cross, corrections, keeps } = props;
  const title = `${line.id} · ${line.name}`;
  return (
    <Fm4Layout title={title}>
      <BackLink href={home}>{t('indicators.title')}</BackLink>
      <h1>{title}</h1>
      <p class="mt-2 max-w-lectura">{props.sheet.definition}</p>
      {line.missing !== null && (
        <Alert kind="info" class="mt-5 max-w-3xl">
          {t('indicators.no-source')}. {t('indicators.would-feed', { instrument: line.missing })}
        </Alert>
      )}
      {line.missing === null && <Series {...props} />}
      {period !== null && line.missing === null && (
        <Section
          id="desglose"
          class="mt-10 max-w-3xl"
          title={t('indicators.breakdown-of', { period: periodText(words, period) })}
        >
          <p class="mt-2 mb-4 max-w-lectura text-tenue">{t('indicators.rule')}</p>
          {breakdowns.length === 0 ? (
            <p>{t('indicators.no-breakdown')}</p>
          ) : (
            breakdowns.map((one) => <Table key={one.variable} {...one} line={line} />)
          )}
          {cross && <Cross cross={cross} line={line} />}
        </Section>
      )}
      {corrections.length > 0 && <Corrections line={line} corrections={corrections} />}
      <Sheet {...props} />
      {keeps && line.missing === null && <Correct {...props} />}
    </Fm4Layout>
  );
}

function Series({ home, line, keeps, ofAnswers }: IndicatorPageProps) {
  const words = usePage();
  const { t } = words;
  const { points, unit, target } = line;
  return (
    <Section id="serie" class="mt-8" title={t('indicators.series')}>
      <div class="mt-4">
        <Plot points={points} unit={unit} target={target?.value ?? null} title={line.name} />
      </div>
      <div class="mt-4 max-w-3xl">
        <DataTable
          caption={t('indicators.series')}
          rows={points.toReversed()}
          rowKey={({ period }) => period}
          columns={[
            {
              heading: t('indicators.period'),
              cell: ({ period, isDraft }) => (
                <>
                  <TextLink href={`${home}/${line.id}?periodo=${period}`}>{periodText(words, period)}</TextLink>
                  {isDraft && ` · ${t('indicators.draft')}`}
                </>
              ),
            },
            { heading: t('indicators.figure'), numeric: true, cell: (point) => figureText(words, unit, point) },
            { heading: t('indicators.of'), numeric: true, cell: (point) => <Of unit={unit} shown={point} /> },
            ...(keeps
              ? [
                  {
                    heading: t('indicators.rows'),
                    cell: ({ period, state }: PointShape) =>
                      ofAnswers && state === 'open' ? (
                        '—'
                      ) : (
                        <TextLink href={`${home}/${line.id}/renglones/${period}`}>{t('indicators.open-rows')}</TextLink>
                      ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </Section>
  );
}

/** Of how many a figure is; the sum that a mean is taken of says nothing beside it. */
function Of({ unit, shown: { numerator, denominator } }: { unit: FigureUnit; shown: FigureShape }) {
  const { t, number } = usePage();
  if (numerator === null || denominator === null || denominator === 0) return <>—</>;
  if (unit === 'mean') return <>{number.plain(denominator)}</>;
  return <>{t('indicators.n-of', { n: number.plain(numerator), of: number.plain(denominator) })}</>;
}

function Table({ variable, lines, line }: BreakdownShape & { line: IndicatorLine }) {
  const words = usePage();
  const { maybe } = words;
  const name = maybe(`indicators.variable.${variable}`) ?? variable;
  return (
    <div class="mb-6">
      <DataTable
        caption={name}
        rows={lines}
        rowKey={({ value }) => value}
        columns={[
          { heading: name, cell: ({ value }) => valueText(words, variable, value) },
          {
            heading: words.t('indicators.figure'),
            numeric: true,
            cell: ({ shown }) => figureText(words, line.unit, shown),
          },
          {
            heading: words.t('indicators.of'),
            numeric: true,
            cell: ({ shown }) => <Of unit={line.unit} shown={shown} />,
          },
        ]}
      />
    </div>
  );
}

/** Both variables at once, in a fold: it is wide. */
function Cross({ cross, line }: { cross: CrossShape; line: IndicatorLine }) {
  const words = usePage();
  const { maybe, t } = words;
  const name = (variable: string) => maybe(`indicators.variable.${variable}`) ?? variable;
  const title = t('indicators.cross', { row: name(cross.row), column: name(cross.column) });
  return (
    <Fold id="cruce" title={title} level={3}>
      <div class="overflow-x-auto" tabIndex={0} role="group" aria-label={title}>
        <DataTable
          caption={title}
          rows={cross.lines}
          rowKey={({ value }) => value}
          columns={[
            { heading: name(cross.row), cell: ({ value }) => valueText(words, cross.row, value) },
            ...cross.columns.map((value, at) => ({
              heading: valueText(words, cross.column, value),
              numeric: true,
              cell: ({ cells }: CrossShape['lines'][number]) => figureText(words, line.unit, cells[at]!),
            })),
          ]}
        />
      </div>
    </Fold>
  );
}

function Corrections({ line, corrections }: { line: IndicatorLine; corrections: readonly CorrectionShape[] }) {
  const words = usePage();
  const { t, date } = words;
  return (
    <Section id="correcciones" class="mt-10 max-w-3xl" title={t('indicators.corrections')}>
      <p class="mt-2 mb-4 max-w-lectura">{t('indicators.corrections-text')}</p>
      <DataTable
        caption={t('indicators.corrections')}
        rows={corrections}
        rowKey={({ period, foundAt }) => `${period} ${foundAt.toISOString()}`}
        columns={[
          { heading: t('indicators.period'), cell: ({ period }) => periodText(words, period) },
          {
            heading: t('indicators.corrected'),
            numeric: true,
            cell: ({ shown }) => figureText(words, line.unit, shown),
          },
          { heading: t('indicators.day'), cell: ({ foundAt }) => date.long(foundAt) },
          { heading: t('indicators.reason'), cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}

function Sheet({ line, sheet }: IndicatorPageProps) {
  const { t } = usePage();
  return (
    <Section id="ficha" class="mt-10 max-w-3xl" title={t('indicators.sheet')}>
      <dl class="ficha mt-4">
        <Fact label={t('indicators.numerator')}>{sheet.numerator}</Fact>
        <Fact label={t('indicators.denominator')}>{sheet.denominator ?? '—'}</Fact>
        <Fact label={t('indicators.source')}>{sheet.source}</Fact>
        <Fact label={t('indicators.breakdown')}>{sheet.breakdown}</Fact>
        <Fact label={t('indicators.frequency')}>{t(`indicators.frequency.${line.frequency}`)}</Fact>
        <Fact label={t('indicators.baseline')}>{sheet.baseline ?? t('indicators.baseline-none')}</Fact>
        <Fact label={t('indicators.target-1')}>{sheet.year1 ?? t('indicators.no-target')}</Fact>
        <Fact label={t('indicators.target-2')}>{sheet.year2 ?? t('indicators.no-target')}</Fact>
      </dl>
    </Section>
  );
}

function Correct({ home, line, form }: IndicatorPageProps) {
  const words = usePage();
  const { t } = words;
  const closed = line.points.filter(({ isDraft }) => !isDraft);
  if (closed.length === 0) return null;
  return (
    <Fold
      id="corregir"
      class="mt-10 max-w-3xl"
      open={Object.keys(form.errors).length > 0 || form.summary !== undefined}
      title={t('indicators.correct')}
    >
      <p class="mb-4">{t('indicators.correct-text')}</p>
      <Form
        form={form}
        action={`${home}/${line.id}/corregir`}
        labels={{ period: t('indicators.period'), reason: t('indicators.reason') }}
      >
        <Select
          name="period"
          choices={closed.toReversed().map(({ period }) => ({ value: period, label: periodText(words, period) }))}
        />
        <TextArea name="reason" rows={2} maxLength={400} hint={t('indicators.reason-hint')} />
        <Button kind="action">{t('indicators.correct-do')}</Button>
      </Form>
    </Fold>
  );
}
