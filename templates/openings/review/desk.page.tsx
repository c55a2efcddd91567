import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Fact } from '../../components/fact.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { OpeningBadge } from '../announcing/opening-badge.js';
import type { OpeningLine } from '../announcing/opening.shapes.js';
import type { DeskCountsShape } from './review.shapes.js';

const home = '/fm4/vacantes';
const tabs = { waiting: '', live: 'abiertas', returned: 'devueltas', closed: 'cerradas' } as const;
type Tab = keyof typeof tabs;

interface DeskProps {
  tab: Tab;
  counts: DeskCountsShape;
  lines: readonly OpeningLine[];
  page: number;
  pages: number;
}

/** The openings that companies announced to FM4. */
export function OpeningsDeskPage({ tab, counts, lines, page, pages }: DeskProps) {
  const { t, date, number } = usePage();
  return (
    <Fm4Layout title={t('openings-fm4.title')}>
      <h1 class="mb-4">{t('openings-fm4.title')}</h1>
      <Tabs
        label={t('openings-fm4.title')}
        tabs={(Object.keys(tabs) as Tab[]).map((one) => ({
          href: tabs[one] ? `${home}?ver=${tabs[one]}` : home,
          label: t(`openings-fm4.tab.${one}`, { n: counts[one] }),
          current: one === tab,
        }))}
      />
      <p class="mt-4 max-w-lectura text-tenue">{t('openings-fm4.lead')}</p>
      <dl class="ficha mt-4 max-w-3xl">
        <Fact label={t('openings-fm4.posts')}>{number.plain(counts.posts)}</Fact>
        <Fact label={t('openings-fm4.told')}>
          {t('openings-fm4.told-counts', {
            n: counts.told,
            interviewed: number.plain(counts.interviewed),
            hired: number.plain(counts.hired),
          })}
        </Fact>
      </dl>
      <p class="mt-2 max-w-lectura text-sm text-tenue">{t('openings-fm4.indicators')}</p>
      <p class="mt-3 no-imprimir">
        <LinkButton kind="outline" small href={`${home}/archivo.xlsx`} download>
          {t('openings-fm4.file')}
        </LinkButton>
      </p>
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t(`openings-fm4.none.${tab}`)} />
        ) : (
          <DataTable
            caption={t(`openings-fm4.tab.${tab}`, { n: counts[tab] })}
            rows={lines}
            columns={[
              {
                heading: t('openings.field.post'),
                cell: (line) => (
                  <>
                    <TextLink href={`${home}/${line.id}`}>{line.post}</TextLink>
                    <span class="block text-sm text-tenue font-normal">{line.company}</span>
                  </>
                ),
              },
              {
                heading: t('openings.field.municipality'),
                cell: ({ municipality }) => municipality ?? t('openings.unsaid'),
              },
              {
                heading: t('openings.field.posts'),
                cell: ({ posts }) => (posts === null ? '' : number.plain(posts)),
                numeric: true,
              },
              ...(tab === 'waiting'
                ? [
                    {
                      heading: t('openings-fm4.answer-by'),
                      cell: ({ answerBy }: OpeningLine) => answerBy && date.relative(answerBy),
                    },
                  ]
                : []),
              { heading: t('openings.field.endsOn'), cell: ({ endsOn }) => endsOn && date.long(endsOn) },
              ...(tab === 'closed'
                ? [
                    {
                      heading: t('openings.field.hired'),
                      cell: ({ hired }: OpeningLine) => (hired === null ? t('openings.unsaid') : number.plain(hired)),
                      numeric: true,
                    },
                  ]
                : []),
              { heading: t('openings.status'), cell: (line) => <OpeningBadge opening={line} /> },
            ]}
          />
        )}
        <Pagination page={page} pages={pages} />
      </div>
    </Fm4Layout>
  );
}
