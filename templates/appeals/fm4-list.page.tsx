import { Badge } from '../components/badge.js';
import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Pagination } from '../components/pagination.js';
import { Tabs } from '../components/tabs.js';
import { TextLink } from '../components/text-link.js';
import { Fm4Layout } from '../layouts/fm4-layout.js';
import { usePage } from '../page.js';
import type { Fm4AppealLine } from './fm4-appeal.page.js';

export interface AppealsFm4Props {
  rows: readonly Fm4AppealLine[];
  /** Those that are over. */
  over: boolean;
  page: number;
  pages: number;
}

/** The appeals and complaints that the reader may decide. */
export function AppealsFm4Page({ rows, over, page, pages }: AppealsFm4Props) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('appeals-fm4.title')}>
      <h1 class="mb-4">{t('appeals-fm4.title')}</h1>
      <Tabs
        label={t('appeals-fm4.title')}
        tabs={[
          { href: '/fm4/apelaciones', label: t('appeals-fm4.open'), current: !over },
          { href: '/fm4/apelaciones?ver=concluidas', label: t('appeals-fm4.over'), current: over },
        ]}
      />
      <p class="mt-4 max-w-lectura text-tenue">{t('appeals-fm4.lead')}</p>
      <div class="mt-6">
        {rows.length === 0 ? (
          <EmptyState title={t('appeals-fm4.none')}>{t('appeals-fm4.none-text')}</EmptyState>
        ) : (
          <DataTable
            caption={t('appeals-fm4.title')}
            rows={rows}
            columns={[
              {
                heading: t('appeals-fm4.company'),
                cell: (row) => <TextLink href={`/fm4/apelaciones/${row.id}`}>{row.company}</TextLink>,
              },
              { heading: t('appeals-fm4.kind'), cell: ({ kind }) => t(`appeals-fm4.kind.${kind}`) },
              { heading: t('appeals-fm4.examiner'), cell: ({ examiner }) => examiner ?? '–' },
              { heading: t('appeals.received-on'), cell: ({ receivedAt }) => date.long(receivedAt) },
              { heading: t('appeals.due'), cell: ({ dueOn }) => (over ? date.long(dueOn) : date.relative(dueOn)) },
              {
                heading: t('appeals.state'),
                cell: ({ state }) => (
                  <Badge kind={state === 'received' ? 'missing' : state === 'resolved' ? 'done' : 'current'}>
                    {t(`appeals-fm4.state.${state}`)}
                  </Badge>
                ),
              },
            ]}
          />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}
