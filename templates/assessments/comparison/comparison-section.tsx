import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { Content, useShortName } from '../instrument/content.js';
import type { ComparisonShape, PeerMeanShape } from './comparison.shapes.js';

/** How the company's score stands beside that of others, total and by dimension. */
export function ComparisonSection({ comparison }: { comparison: ComparisonShape }) {
  const { t, date, number } = usePage();
  const { groups, leastPeers: least, untilDay, nextDay, version } = comparison;
  if (groups.length === 0 || untilDay === null)
    return (
      <Section id="comparacion" class="mt-12 max-w-3xl" heading="text-xl" title={t('assessments.comparison.title')}>
        <p class="mt-2">{t('assessments.comparison.none', { least, version, day: date.long(nextDay) })}</p>
      </Section>
    );
  return (
    <Section id="comparacion" class="mt-12 max-w-3xl" heading="text-xl" title={t('assessments.comparison.title')}>
      <p class="mt-2">
        {t('assessments.comparison.lead', { version, month: date.month(dayBefore(untilDay)), least })}
        {!comparison.complete && <> {t('assessments.comparison.incomplete')}</>}
      </p>
      <Totals comparison={comparison} />
      {groups.map((group) => (
        <details key={`${group.group} ${group.value}`} class="mt-4" open={group.group === 'all'}>
          <summary class="enlace cursor-pointer py-1">
            <GroupName group={group} />
          </summary>
          <div class="mt-2">
            <Dimensions group={group} />
          </div>
        </details>
      ))}
      {groups.length < 3 && <p class="text-sm text-tenue mt-4">{t('assessments.comparison.hidden', { least })}</p>}
      <p class="text-sm text-tenue mt-2">
        {t('assessments.comparison.own', { percent: number.percent(comparison.own), day: date.long(nextDay) })}
      </p>
    </Section>
  );
}

type Group = ComparisonShape['groups'][number];

function Totals({ comparison: { own, groups } }: { comparison: ComparisonShape }) {
  const { t, number } = usePage();
  const mean = useMean();
  const bars = [
    { key: 'own', name: t('assessments.comparison.yours'), value: own, shown: number.percent(own) },
    ...groups.map((group) => ({
      key: `${group.group} ${group.value}`,
      name: <GroupName group={group} />,
      value: group.percent.percent,
      shown: mean(group.percent),
    })),
  ];
  return (
    <dl class="grid gap-3 mt-5 mb-2">
      {bars.map(({ key, name, value, shown }) => (
        <div key={key}>
          <dt class={key === 'own' ? 'font-semibold' : undefined}>{name}</dt>
          <dd class="m-0 grid grid-cols-[1fr_6rem] gap-3 items-center">
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" class="w-full h-3 rounded-full" aria-hidden="true">
              <rect width="100" height="4" class="fill-base-300" />
              <rect width={value} height="4" class={key === 'own' ? 'fill-primary' : 'fill-tenue'} />
            </svg>
            <span class="cifra text-right">{shown}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The means by dimension, with the company's own and the difference. */
function Dimensions({ group }: { group: Group }) {
  const { t, number } = usePage();
  const shortName = useShortName();
  const mean = useMean();
  return (
    <DataTable
      caption={t('assessments.comparison.by-dimension')}
      rows={group.dimensions}
      columns={[
        { heading: t('assessments.comparison.dimension'), cell: (row) => <Content>{shortName(row)}</Content> },
        {
          heading: t('assessments.comparison.yours'),
          cell: ({ own }) => (own === null ? '—' : number.percent(own)),
          numeric: true,
        },
        { heading: t('assessments.comparison.others'), cell: ({ peers }) => mean(peers), numeric: true },
      ]}
    />
  );
}

function GroupName({ group: { group, value, companies: n } }: { group: Group }) {
  const { t, maybe } = usePage();
  if (group === 'all') return <>{t('assessments.comparison.all', { n })}</>;
  if (group === 'size') return <>{t('assessments.comparison.size', { n, size: value })}</>;
  const sector = maybe(`assessments.profile.sector.${value}`) ?? value;
  return <>{t('assessments.comparison.sector', { n, sector })}</>;
}

function useMean(): (mean: PeerMeanShape) => string {
  const { t, number } = usePage();
  return ({ percent, edge }) =>
    edge ? t(`assessments.comparison.${edge}`, { percent: number.percent(percent) }) : number.percent(percent);
}

/** Of a day, `YYYY-MM-DD`, the one before. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
