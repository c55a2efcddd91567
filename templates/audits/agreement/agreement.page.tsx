import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Fact } from '../../components/fact.js';
import { FilterChoice, FilterForm } from '../../components/filter-form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { KappaFigure, type ShownKappa } from './kappa-figure.js';

/** Percentages are of the pairs, 0 to 100. */
export interface AgreementFigures {
  pairs: number;
  same: number | null;
  near: number | null;
  applicability: number;
  /** In steps: how much the second one lies above the first. */
  difference: number | null;
  linear: ShownKappa | null;
  quadratic: ShownKappa | null;
}

export interface AgreementPageProps {
  /** Null: all years. */
  year: number | null;
  years: number[];
  all: AgreementFigures;
  items: (AgreementFigures & { id: string; text: string })[];
  /** From so many pairs on an item has its own kappa. */
  leastPairs: number;
  /** Of what was reviewed in a year, in percent; null: nothing was. */
  share: number | null;
  goal: number;
  /** Readings that the reader has begun. */
  own: { auditId: string; companyName: string; scored: number; total: number }[];
  /** Cases that the reader may score a second time. */
  cases: { id: string; companyName: string; closedAt: Date }[];
}

/** How far the auditors agree. */
export function AgreementPage(props: AgreementPageProps) {
  const { t, number } = usePage();
  const { all, items, year, years, share, goal } = props;
  return (
    <Fm4Layout title={t('audits.agreement.title')}>
      <Breadcrumbs
        trail={[{ href: '/fm4/auditorias', label: t('fm4.audits') }]}
        current={t('audits.agreement.title')}
      />
      <h1 class="mt-4">{t('audits.agreement.title')}</h1>
      <p class="max-w-lectura">{t('audits.agreement.text')}</p>
      <p class="max-w-lectura">
        {share === null
          ? t('audits.agreement.share-none', { goal })
          : t('audits.agreement.share', { share: number.percent(share), goal })}
      </p>
      <p>
        <TextLink href="/fm4/auditorias/calibracion">{t('audits.calibration.title')}</TextLink>
      </p>
      <Work {...props} />
      {years.length > 0 && (
        <FilterForm send={t('audits.filter.do')}>
          <FilterChoice
            name="anio"
            label={t('audits.agreement.year')}
            any={t('audits.agreement.every-year')}
            value={year === null ? null : String(year)}
            choices={years.map((one) => ({ value: String(one), label: String(one) }))}
          />
        </FilterForm>
      )}
      {all.pairs + all.applicability === 0 ? (
        <EmptyState title={t('audits.agreement.none')} door="ajar">
          {t('audits.agreement.none-text')}
        </EmptyState>
      ) : (
        <>
          <Section id="en-total" class="mt-8" title={t('audits.agreement.all')}>
            <dl class="ficha mt-2">
              <Fact label={t('audits.agreement.pairs')}>{all.pairs}</Fact>
              <Fact label={t('audits.agreement.linear')}>
                <KappaFigure found={all.linear} named />
              </Fact>
              <Fact label={t('audits.agreement.quadratic')}>
                <KappaFigure found={all.quadratic} named />
              </Fact>
              {all.same !== null && <Fact label={t('audits.agreement.same')}>{number.percent(all.same)}</Fact>}
              {all.near !== null && <Fact label={t('audits.agreement.near')}>{number.percent(all.near)}</Fact>}
              {all.difference !== null && (
                <Fact label={t('audits.agreement.difference')}>{signed(all.difference, number.plain)}</Fact>
              )}
              {all.applicability > 0 && <Fact label={t('audits.agreement.applicability')}>{all.applicability}</Fact>}
            </dl>
            <p class="text-tenue text-sm max-w-lectura">{t('audits.agreement.method')}</p>
          </Section>
          <Section id="por-practica" class="mt-8" title={t('audits.agreement.items')}>
            <p class="mt-2 max-w-lectura">{t('audits.agreement.items-text', { n: props.leastPairs })}</p>
            <DataTable
              caption={t('audits.agreement.items')}
              rows={items}
              columns={[
                { heading: t('audits.agreement.practice'), cell: ({ id, text }) => `${id} ${text}` },
                { heading: t('audits.agreement.pairs'), numeric: true, cell: ({ pairs }) => pairs },
                {
                  heading: t('audits.agreement.same'),
                  numeric: true,
                  cell: ({ same }) => (same === null ? '—' : number.percent(same)),
                },
                { heading: t('audits.agreement.linear'), cell: ({ linear }) => <KappaFigure found={linear} /> },
                {
                  heading: t('audits.agreement.quadratic'),
                  cell: ({ quadratic }) => <KappaFigure found={quadratic} />,
                },
              ]}
            />
          </Section>
        </>
      )}
    </Fm4Layout>
  );
}

const signed = (steps: number, format: (value: number) => string): string =>
  `${steps > 0 ? '+' : steps < 0 ? '−' : ''}${format(Math.abs(steps))}`;

function Work({ own, cases }: Pick<AgreementPageProps, 'own' | 'cases'>) {
  const { t, date } = usePage();
  if (own.length + cases.length === 0) return null;
  return (
    <Section id="por-leer" class="mt-6" title={t('audits.agreement.to-read')}>
      {own.map(({ auditId, companyName, scored, total }) => (
        <p key={auditId} class="flex flex-wrap gap-3 items-center mt-2">
          <span>{t('audits.agreement.begun', { company: companyName, done: scored, total })}</span>
          <LinkButton kind="primary" small href={`/fm4/auditorias/${auditId}/segunda-lectura/siguiente`}>
            {t('audits.action.continue')} <span class="sr-only">{companyName}</span>
          </LinkButton>
        </p>
      ))}
      {cases.map(({ id, companyName, closedAt }) => (
        <p key={id} class="flex flex-wrap gap-3 items-center mt-2">
          <span>{t('audits.agreement.closed', { company: companyName, when: date.relative(closedAt) })}</span>
          <LinkButton kind="outline" small href={`/fm4/auditorias/${id}/segunda-lectura`}>
            {t('audits.agreement.read')} <span class="sr-only">{companyName}</span>
          </LinkButton>
        </p>
      ))}
    </Section>
  );
}
