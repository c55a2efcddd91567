import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { LevelId } from '../review/review-props.js';

export interface CommitteeRow {
  id: string;
  companyName: string;
  targetLevel: LevelId;
  auditorName: string | null;
  closedAt: Date | null;
  decidedAt: Date | null;
  dueOn: string | null;
  votes: number;
  level: LevelId | null;
  /** What the case is to the reader. */
  stands: 'to-vote' | 'voted' | 'audited' | 'advised' | 'decided-before' | 'conflict' | 'not-committee' | 'decided';
}

export interface CommitteeListProps {
  decided: boolean;
  counts: { open: number; decided: number };
  rows: CommitteeRow[];
  page: number;
  pages: number;
}

/** The cases of the committee: those that wait for votes, and those decided. */
export function CommitteeListPage({ decided, counts, rows, page, pages }: CommitteeListProps) {
  const { t, date } = usePage();
  const company: Column<CommitteeRow> = {
    heading: t('audits.list.company'),
    cell: (row) =>
      row.stands === 'conflict' ? (
        row.companyName
      ) : (
        <a class="enlace" href={`/fm4/comite/${row.id}`}>
          {row.companyName}
        </a>
      ),
  };
  const goal: Column<CommitteeRow> = { heading: t('audits.list.goal'), cell: (row) => t(`level.${row.targetLevel}`) };
  const open: Column<CommitteeRow>[] = [
    company,
    goal,
    { heading: t('audits.list.auditor'), cell: (row) => row.auditorName },
    { heading: t('committee.list.votes'), cell: (row) => row.votes, numeric: true },
    { heading: t('audits.list.due'), cell: (row) => row.dueOn && date.relative(row.dueOn) },
    { heading: t('committee.list.you'), cell: (row) => <Stands {...row} /> },
  ];
  const done: Column<CommitteeRow>[] = [
    company,
    goal,
    {
      heading: t('audits.list.decision'),
      cell: (row) => (row.level ? t(`level.${row.level}`) : t('audits.list.no-level')),
    },
    { heading: t('audits.list.decided'), cell: (row) => row.decidedAt && date.long(row.decidedAt) },
  ];
  return (
    <Fm4Layout title={t('fm4.committee')}>
      <div class="flex flex-wrap items-center justify-between gap-4 mb-4">
        <h1>{t('fm4.committee')}</h1>
        <LinkButton kind="outline" href="/fm4/comite/sesiones">
          {t('sessions.title')}
        </LinkButton>
      </div>
      <Tabs
        label={t('committee.list.tabs')}
        tabs={[
          { href: '/fm4/comite', label: t('committee.tab.open', { n: counts.open }), current: !decided },
          {
            href: '/fm4/comite?ver=decididas',
            label: t('committee.tab.decided', { n: counts.decided }),
            current: decided,
          },
        ]}
      />
      <div class="mt-6">
        {rows.length === 0 ? (
          <EmptyState title={t(decided ? 'committee.empty.decided' : 'committee.empty.open')}>
            {t(decided ? 'committee.empty-text.decided' : 'committee.empty-text.open')}
          </EmptyState>
        ) : (
          <DataTable
            caption={t(decided ? 'committee.caption.decided' : 'committee.caption.open')}
            columns={decided ? done : open}
            rows={rows}
          />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}

function Stands({ stands }: CommitteeRow) {
  const { t } = usePage();
  if (stands === 'to-vote') return <Badge kind="missing">{t('committee.stands.to-vote')}</Badge>;
  if (stands === 'voted') return <Badge kind="done">{t('committee.stands.voted')}</Badge>;
  return <span class="text-tenue text-sm">{t(`committee.stands.${stands}`)}</span>;
}
