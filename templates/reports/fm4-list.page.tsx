import { Badge, type BadgeKind } from '../components/badge.js';
import { type Column, DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Pagination } from '../components/pagination.js';
import { Tabs } from '../components/tabs.js';
import { TextLink } from '../components/text-link.js';
import { Fm4Layout } from '../layouts/fm4-layout.js';
import { usePage } from '../page.js';
import type { FollowedReport } from './follow.page.js';

type State = FollowedReport['state'];

export interface Fm4ReportLine {
  id: string;
  company: string;
  category: FollowedReport['category'];
  state: State;
  receivedAt: Date;
  dueOn: string | null;
  handler: string | null;
}

export interface ReportsFm4PageProps {
  rows: readonly Fm4ReportLine[];
  counts: Readonly<Partial<Record<State, number>>>;
  /** Null: all open ones. */
  state: State | null;
  page: number;
  pages: number;
}

const states = ['received', 'in_review', 'answered', 'closed'] as const;
const badges: Record<State, BadgeKind> = {
  received: 'missing',
  in_review: 'current',
  answered: 'done',
  closed: 'waiting',
};

export function ReportStateBadge({ state }: { state: State }) {
  const { t } = usePage();
  return <Badge kind={badges[state]}>{t(`reports-fm4.state.${state}`)}</Badge>;
}

/** FM4's list of reports, next deadline first. */
export function ReportsFm4Page({ rows, counts, state, page, pages }: ReportsFm4PageProps) {
  const { t, date } = usePage();
  const tabs = [
    { href: '/fm4/reportes', label: t('reports-fm4.open'), current: state === null },
    ...states.map((one) => ({
      href: `/fm4/reportes?estado=${one}`,
      label: t('reports-fm4.tab', { state: t(`reports-fm4.state.${one}`), n: counts[one] ?? 0 }),
      current: state === one,
    })),
  ];
  const columns: Column<Fm4ReportLine>[] = [
    {
      heading: t('reports-fm4.company'),
      cell: (row) => <TextLink href={`/fm4/reportes/${row.id}`}>{row.company}</TextLink>,
    },
    { heading: t('reports-fm4.category'), cell: (row) => t(`reports.category.${row.category}`) },
    { heading: t('reports-fm4.state'), cell: (row) => <ReportStateBadge state={row.state} /> },
    { heading: t('reports-fm4.received'), cell: (row) => date.short(row.receivedAt) },
    { heading: t('reports-fm4.due'), cell: (row) => (row.dueOn ? date.relative(row.dueOn) : '') },
    { heading: t('reports-fm4.handler'), cell: (row) => row.handler ?? t('reports-fm4.nobody') },
  ];
  return (
    <Fm4Layout title={t('reports-fm4.title')}>
      <h1>{t('reports-fm4.title')}</h1>
      <p class="mt-2 mb-6 text-tenue max-w-lectura">{t('reports-fm4.lead')}</p>
      <Tabs label={t('reports-fm4.states')} tabs={tabs} />
      <div class="mt-6">
        {rows.length > 0 ? (
          <DataTable caption={t('reports-fm4.title')} columns={columns} rows={rows} />
        ) : (
          <EmptyState title={t('reports-fm4.none')} door="ajar">
            {t('reports-fm4.none-text')}
          </EmptyState>
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}
