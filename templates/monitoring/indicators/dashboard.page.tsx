import { Around, type AroundLink } from '../../components/around.js';
import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { figureText, periodText } from './figure-words.js';
import type { IndicatorLine } from './indicator.shapes.js';
import { Sparkline } from './plot.js';

/** Where figures come from. */
const around: readonly AroundLink[] = [
  { href: '/fm4/escucha', label: 'listening-fm4.title', roles: ['committee', 'content_editor'] },
  { href: '/fm4/bitacoras', label: 'logs.title', roles: ['auditor', 'content_editor'] },
  { href: '/fm4/encuestas', label: 'surveys.of-groups', roles: ['auditor', 'content_editor'] },
  { href: '/fm4/seguimiento', label: 'surveys.follow-up', roles: ['auditor', 'content_editor'] },
];

interface DashboardPageProps {
  groups: readonly { group: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I'; lines: readonly IndicatorLine[] }[];
  computedAt: Date | null;
  home: string;
}

/** All indicators by their groups: the last figure, its target, how it went; and those that have no source yet. */
export function DashboardPage({ groups, computedAt, home }: DashboardPageProps) {
  const words = usePage();
  const { t, date } = words;
  return (
    <Fm4Layout title={t('indicators.title')}>
      <h1>{t('indicators.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('indicators.lead')}</p>
      <p class="mt-2">
        {computedAt ? t('indicators.computed', { at: date.at(computedAt) }) : t('indicators.not-computed')}
      </p>
      <div class="mt-4 flex flex-wrap gap-3">
        <LinkButton kind="action" href="/fm4/indicadores/informe">
          {t('indicators.report')}
        </LinkButton>
        <LinkButton kind="ghost" href="/cifras">
          {t('indicators.public')}
        </LinkButton>
      </div>
      <Around links={around} />
      {groups.map(({ group, lines }) => (
        <Section
          key={group}
          id={`grupo-${group}`}
          class="mt-10"
          title={t(`indicators.group.${group}`)}
          heading="text-xl mb-3"
        >
          <DataTable
            caption={t(`indicators.group.${group}`)}
            rows={lines}
            columns={[
              {
                heading: t('indicators.indicator'),
                cell: ({ id, name }) => (
                  <>
                    <TextLink href={`${home}/${id}`}>{name}</TextLink>
                    <span class="block text-sm text-tenue cifra">{id}</span>
                  </>
                ),
              },
              {
                heading: t('indicators.last'),
                numeric: true,
                cell: (line) => <Last line={line} />,
              },
              {
                heading: t('indicators.target'),
                numeric: true,
                cell: ({ target }) => target?.text ?? t('indicators.no-target'),
              },
              {
                heading: t('indicators.trend'),
                cell: ({ missing, points, unit, target }) =>
                  missing === null && points.length > 1 ? (
                    <Sparkline points={points} unit={unit} target={target?.value ?? null} />
                  ) : (
                    '—'
                  ),
              },
              { heading: t('indicators.frequency'), cell: ({ frequency }) => t(`indicators.frequency.${frequency}`) },
            ]}
          />
        </Section>
      ))}
    </Fm4Layout>
  );
}

function Last({ line: { missing, points, unit } }: { line: IndicatorLine }) {
  const words = usePage();
  const { t } = words;
  if (missing !== null)
    return (
      <>
        {t('indicators.no-source')}
        <span class="block text-sm text-tenue">{t('indicators.would-feed', { instrument: missing })}</span>
      </>
    );
  // of people a period is told once it is closed: until then the one before is the last
  const last = points.findLast(({ state }) => state !== 'open') ?? points.at(-1);
  if (!last) return <>{t('indicators.state.none')}</>;
  return (
    <>
      <strong>{figureText(words, unit, last)}</strong>
      <span class="block text-sm text-tenue">
        {periodText(words, last.period)}
        {last.isDraft && ` · ${t('indicators.draft')}`}
      </span>
    </>
  );
}
