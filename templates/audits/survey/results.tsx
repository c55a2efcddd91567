import { Badge } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { usePage } from '../../page.js';
import type { GapRow, GroupTable, QuestionText, ShownShare, SurveyResultsProps } from './survey-props.js';

/** A percentage of people, without decimals. */
const whole = (percent: number): string => `${percent}\u00a0%`;

/** A share of favourable answers, or why it is not shown. */
export function Share({ share }: { share: ShownShare }) {
  const { t } = usePage();
  if (share === null) return <span class="text-tenue">{t('survey.share.hidden')}</span>;
  if ('band' in share) return <>{t(`survey.share.${share.band}`)}</>;
  return <>{whole(share.percent)}</>;
}

/** The index of favourable answers. */
export function SurveyIndex({ index }: Pick<SurveyResultsProps, 'index'>) {
  const { t, number } = usePage();
  const words =
    'percent' in index
      ? t('survey.index', { percent: number.percent(index.percent) })
      : t('survey.index-range', { from: index.from, to: whole(index.to) });
  return <p class="text-lg m-0">{words}</p>;
}

function Question({ id, text }: QuestionText) {
  const { locale } = usePage();
  return (
    <span class="font-normal">
      <span class="codigo text-tenue">{id}</span> {text[locale]}
    </span>
  );
}

/** What is said of a closed survey: the index, every question, the groups that may be shown. */
export function SurveyResults({ results }: { results: SurveyResultsProps }) {
  const { t, date } = usePage();
  const { answered, invited, closedOn } = results;
  return (
    <div class="grid gap-8">
      <div>
        <SurveyIndex index={results.index} />
        <p class="mt-1 text-tenue">
          {t('survey.answered', { n: answered, invited })} {t('survey.closed-on', { day: date.long(closedOn) })}
        </p>
        <p class="mt-3 max-w-lectura text-tenue">{t('survey.method')}</p>
      </div>
      <DataTable
        caption={t('survey.by-question')}
        captionShown
        rows={results.questions}
        columns={[
          { heading: t('survey.question'), cell: (row) => <Question {...row} /> },
          { heading: t('survey.favourable'), cell: ({ share }) => <Share share={share} />, numeric: true },
          { heading: t('survey.unsaid'), cell: ({ unsaid }) => whole(unsaid), numeric: true },
        ]}
      />
      {results.groups.map((group) => (
        <Group key={group.variable} {...group} />
      ))}
    </div>
  );
}

function Group({ variable, columns, rows, hidden }: GroupTable) {
  const { t } = usePage();
  return (
    <div>
      <DataTable
        caption={t(`survey.by.${variable}`)}
        captionShown
        rows={rows}
        columns={[
          { heading: t('survey.question'), cell: (row) => <Question {...row} /> },
          ...columns.map(({ value, people }, place) => ({
            heading: t('survey.group', { name: t(groupNames[`${variable}.${value}`]!), n: people }),
            cell: (row: GroupTable['rows'][number]) => <Share share={row.shares[place] ?? null} />,
            numeric: true,
          })),
        ]}
      />
      {hidden && <p class="mt-2 text-sm text-tenue">{t('survey.groups-hidden')}</p>}
    </div>
  );
}

const groupNames: Readonly<Record<string, `survey.value.${string}` & Parameters<ReturnType<typeof usePage>['t']>[0]>> =
  {
    'gender.woman': 'survey.value.woman',
    'gender.man': 'survey.value.man',
    'gender.other': 'survey.value.other',
    'gender.unsaid': 'survey.value.unsaid',
    'tenure.to-3': 'survey.value.to-3',
    'tenure.4-to-12': 'survey.value.4-to-12',
    'tenure.over-12': 'survey.value.over-12',
    'tenure.unsaid': 'survey.value.unsaid',
    'mobility.yes': 'survey.value.in-mobility',
    'mobility.no': 'survey.value.local',
    'mobility.unsaid': 'survey.value.unsaid',
  };

interface GapTableProps {
  rows: readonly GapRow[];
  /** Practices lead to their review. */
  linked?: boolean;
}

/** What workers say beside what the company says of itself, marked where they contradict each other. */
export function GapTable({ rows, linked = true }: GapTableProps) {
  const { t } = usePage();
  return (
    <DataTable
      caption={t('survey.gap.title')}
      rows={rows}
      columns={[
        { heading: t('survey.question'), cell: (row) => <Question {...row} /> },
        { heading: t('survey.gap.workers'), cell: ({ share }) => <Share share={share} />, numeric: true },
        {
          heading: t('survey.gap.company'),
          cell: ({ items }) => (
            <ul class="grid gap-1 m-0 p-0 list-none">
              {items.map(({ id, href, value, contradicts }) => (
                <li key={id} class="flex flex-wrap items-center gap-2">
                  {linked ? (
                    <a class="enlace codigo" href={href}>
                      {id}
                    </a>
                  ) : (
                    id
                  )}{' '}
                  <span class="cifra">
                    {value === null ? t('survey.gap.no-value') : t('survey.gap.value', { value })}
                  </span>
                  {contradicts && <Badge kind="missing">{t('survey.gap.contradicts')}</Badge>}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
