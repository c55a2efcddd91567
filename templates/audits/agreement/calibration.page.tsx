import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { AgreementFigures } from './agreement.page.js';
import { KappaFigure } from './kappa-figure.js';

export interface CalibrationPageProps {
  thisYear: number;
  /** That a calibration is drawn from, and items of each. */
  cases: number;
  items: number;
  /** How many decided cases there are to draw from. */
  decided: number;
  /** This year has none yet. */
  isDue: boolean;
  mayOpen: boolean;
  mayClose: boolean;
  years: {
    year: number;
    /** Calendar day. */
    closesOn: string;
    over: boolean;
    /** Items that the reader has to score. */
    left: number;
    scorers: number;
    /** Once it is over. */
    all: AgreementFigures | null;
    people: (AgreementFigures & { id: string; name: string })[];
  }[];
}

/** The yearly calibrations, and what they say of each auditor. */
export function CalibrationPage(props: CalibrationPageProps) {
  const { t, date } = usePage();
  const { thisYear, cases, items, decided, isDue, mayOpen, mayClose, years } = props;
  return (
    <Fm4Layout title={t('audits.calibration.title')}>
      <Breadcrumbs
        trail={[{ href: '/fm4/auditorias/acuerdo', label: t('audits.agreement.title') }]}
        current={t('audits.calibration.title')}
      />
      <h1 class="mt-4">{t('audits.calibration.title')}</h1>
      <p class="max-w-lectura">{t('audits.calibration.text', { cases, items })}</p>
      {isDue && (
        <Alert kind="info" class="my-4" title={t('audits.calibration.due', { year: String(thisYear) })}>
          {decided < cases ? t('audits.calibration.few', { cases, n: decided }) : t('audits.calibration.ready')}
        </Alert>
      )}
      {mayOpen && (
        <ActionButton kind="action" action="/fm4/auditorias/calibracion">
          {t('audits.calibration.open', { year: String(thisYear) })}
        </ActionButton>
      )}
      {years.map((one) => (
        <Section key={one.year} id={`calibracion-${one.year}`} class="mt-10" title={String(one.year)}>
          <p class="mt-2">
            {one.over
              ? t('audits.calibration.over', { n: one.scorers })
              : t('audits.calibration.running', { day: date.long(one.closesOn), n: one.scorers })}
          </p>
          <div class="flex flex-wrap gap-3">
            {one.left > 0 && (
              <LinkButton kind="action" href={`/fm4/auditorias/calibracion/${one.year}/siguiente`}>
                {t('audits.calibration.score', { n: one.left })}
              </LinkButton>
            )}
            {mayClose && !one.over && (
              <ActionButton kind="outline" action={`/fm4/auditorias/calibracion/${one.year}/cerrar`}>
                {t('audits.calibration.close')}
              </ActionButton>
            )}
          </div>
          {one.all && <Results all={one.all} people={one.people} />}
        </Section>
      ))}
    </Fm4Layout>
  );
}

function Results({ all, people }: { all: AgreementFigures; people: CalibrationPageProps['years'][number]['people'] }) {
  const { t, number } = usePage();
  if (people.length === 0) return <p class="text-tenue">{t('audits.calibration.nobody')}</p>;
  const rows = [...people, { id: 'all', name: t('audits.agreement.all'), ...all }];
  return (
    <DataTable
      caption={t('audits.calibration.results')}
      rows={rows}
      columns={[
        { heading: t('audits.team.name'), cell: ({ name }) => name },
        { heading: t('audits.agreement.pairs'), numeric: true, cell: ({ pairs }) => pairs },
        {
          heading: t('audits.agreement.same'),
          numeric: true,
          cell: ({ same }) => (same === null ? '—' : number.percent(same)),
        },
        { heading: t('audits.agreement.linear'), cell: ({ linear }) => <KappaFigure found={linear} /> },
        { heading: t('audits.agreement.quadratic'), cell: ({ quadratic }) => <KappaFigure found={quadratic} /> },
      ]}
    />
  );
}
