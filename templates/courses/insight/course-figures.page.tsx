import type { ComponentChildren } from 'preact';
import { type Column, DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { FigureCell, type FigureView, shareOf } from './figure-cell.js';
import { BarPlot, IntervalPlot } from './plots.js';
import { QuestionTable, type QuestionView } from './question-table.js';

interface QuarterView {
  quarter: string;
  begun: FigureView;
  completed: FigureView;
}

interface LessonFigure {
  number: number;
  title: string;
  read: FigureView;
}

/** How much the same people changed in one measure, on a scale of 0 to 100. */
export interface EffectView {
  measure: 'index' | 'closeness' | 'prejudice' | 'justice' | 'capability';
  people: FigureView;
  /** Null: not shown, or all changed alike. */
  effect: {
    change: { value: number; low: number; high: number };
    size: { value: number; low: number; high: number };
  } | null;
}

interface CourseFiguresProps {
  course: { letter: string; title: string; version: number };
  begun: FigureView;
  completed: FigureView;
  tried: FigureView;
  quarters: readonly QuarterView[];
  lessons: readonly LessonFigure[];
  questions: readonly QuestionView[];
  effects: readonly EffectView[];
  /** The last day that is counted, `YYYY-MM-DD`. */
  until: string;
  least: number;
  /** With fewer answers a discrimination says little; below this much it is low. */
  trusted: number;
  discriminates: number;
}

/** How one course goes: over time, lesson by lesson, question by question, and what it changes. */
export function CourseFiguresPage(props: CourseFiguresProps) {
  const { course, until, least } = props;
  const { t, date } = usePage();
  return (
    <Fm4Layout title={course.title}>
      <BackLink href="/fm4/cursos/avance">{t('courses-fm4.figures.title')}</BackLink>
      <h1>{t('courses.company.letters', course)}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('courses-fm4.figures.lead', { day: date.long(until), least })}</p>
      <Time {...props} />
      <DropOff {...props} />
      <Section id="preguntas" class="mt-14" title={t('courses-fm4.figures.questions')}>
        <p class="mt-2 max-w-lectura">{t('courses-fm4.figures.questions-text', { version: course.version })}</p>
        <p class="mt-2 max-w-lectura text-sm text-tenue">{t('courses-fm4.figures.questions-source')}</p>
        {props.questions.length === 0 ? (
          <p class="mt-4">{t('courses-fm4.figures.no-answers')}</p>
        ) : (
          <QuestionTable questions={props.questions} trusted={props.trusted} discriminates={props.discriminates} />
        )}
      </Section>
      <Effects effects={props.effects} />
    </Fm4Layout>
  );
}

function Time({ begun, completed, quarters }: CourseFiguresProps) {
  const { t, number } = usePage();
  const name = (quarter: string) => {
    const [year, n] = quarter.split('-');
    return t('courses-fm4.figures.quarter', { year: year!, n: n! });
  };
  const most = Math.max(1, ...quarters.map((one) => one.completed.n ?? 0));
  const lines = quarters.map((one) => ({ ...one, name: name(one.quarter) }));
  const all = { quarter: '', name: t('courses-fm4.figures.all'), begun, completed };
  const columns: Column<(typeof lines)[number]>[] = [
    { heading: t('courses-fm4.figures.time'), cell: (line) => line.name },
    { heading: t('courses-fm4.figures.begun'), cell: (line) => <FigureCell figure={line.begun} /> },
    { heading: t('courses-fm4.figures.completed'), cell: (line) => <FigureCell figure={line.completed} /> },
  ];
  const title = t('courses-fm4.figures.by-quarter');
  return (
    <Section id="tiempo" class="mt-10" title={title}>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.figures.by-quarter-text')}</p>
      <Beside
        plot={
          <BarPlot
            title={title}
            bars={quarters.map(({ quarter, completed: done }) => ({
              label: name(quarter),
              share: done.n === null ? null : done.n / most,
              value: done.n === null ? '—' : number.plain(done.n),
            }))}
          />
        }
        table={<DataTable caption={title} columns={columns} rows={[...lines, all]} rowKey={({ name: key }) => key} />}
      />
    </Section>
  );
}

function DropOff({ begun, tried, completed, lessons }: CourseFiguresProps) {
  const { t, number } = usePage();
  const steps = [
    { name: t('courses-fm4.figures.begun'), figure: begun },
    ...lessons.map(({ number: n, title, read }) => ({ name: `${n}. ${title}`, figure: read })),
    { name: t('courses-fm4.figures.tried'), figure: tried },
    { name: t('courses-fm4.figures.completed'), figure: completed },
  ];
  const percent = (figure: FigureView) => {
    const share = shareOf(figure, begun);
    return share === null ? '—' : number.percent(100 * share);
  };
  const columns: Column<(typeof steps)[number]>[] = [
    { heading: t('courses-fm4.figures.step'), cell: ({ name }) => name },
    { heading: t('courses-fm4.figures.people'), cell: ({ figure }) => <FigureCell figure={figure} /> },
    { heading: t('courses-fm4.figures.of-begun'), cell: ({ figure }) => percent(figure) },
  ];
  const title = t('courses-fm4.figures.drop-off');
  return (
    <Section id="lecciones" class="mt-14" title={title}>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.figures.drop-off-text')}</p>
      <Beside
        plot={
          <BarPlot
            title={title}
            bars={steps.map(({ name, figure }) => ({
              label: name,
              share: shareOf(figure, begun),
              value: percent(figure),
            }))}
          />
        }
        table={<DataTable caption={title} columns={columns} rows={steps} rowKey={({ name }) => name} />}
      />
    </Section>
  );
}

function Effects({ effects }: { effects: readonly EffectView[] }) {
  const { t, number } = usePage();
  const title = t('courses-fm4.figures.effect');
  const between = ({ value, low, high }: { value: number; low: number; high: number }) =>
    t('courses-fm4.figures.interval', { value: number.plain(value), low: number.plain(low), high: number.plain(high) });
  const columns: Column<EffectView>[] = [
    { heading: t('courses-fm4.figures.measure'), cell: ({ measure }) => t(`courses-fm4.figures.measure.${measure}`) },
    { heading: t('courses-fm4.figures.people'), cell: ({ people }) => <FigureCell figure={people} /> },
    { heading: t('courses-fm4.figures.change'), cell: ({ effect }) => (effect ? between(effect.change) : '—') },
    { heading: t('courses-fm4.figures.size'), cell: ({ effect }) => (effect ? between(effect.size) : '—') },
  ];
  const told = effects.flatMap(({ measure, effect }) =>
    effect ? [{ label: t(`courses-fm4.figures.measure.${measure}`), ...effect.change }] : [],
  );
  return (
    <Section id="efecto" class="mt-14" title={title}>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.figures.effect-text')}</p>
      <p class="mt-2 max-w-lectura text-sm text-tenue">{t('courses-fm4.figures.effect-source')}</p>
      {effects.length === 0 ? (
        <p class="mt-4">{t('courses-fm4.figures.no-surveys')}</p>
      ) : (
        <Beside
          plot={<IntervalPlot title={title} intervals={told} />}
          table={<DataTable caption={title} columns={columns} rows={effects} rowKey={({ measure }) => measure} />}
        />
      )}
    </Section>
  );
}

/** A plot and the table that says the same, beside it where there is room. */
function Beside({ plot, table }: { plot: ComponentChildren; table: ComponentChildren }) {
  return (
    <div class="mt-5 grid items-start gap-8 xl:grid-cols-2">
      <div>{plot}</div>
      <div>{table}</div>
    </div>
  );
}
