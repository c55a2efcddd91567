import { Badge, type BadgeKind } from '../../components/badge.js';
import { ActionButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { LevelId } from '../review/review-props.js';

export const auditTabs = ['por-tomar', 'en-revision', 'en-comite', 'decididas'] as const;
export type AuditTab = (typeof auditTabs)[number];

export type AuditState = 'waiting' | 'in_review' | 'returned' | 'closed' | 'in_committee' | 'decided';

export interface AuditListRow {
  id: string;
  companyName: string;
  targetLevel: LevelId;
  state: AuditState;
  auditorName: string | null;
  mine: boolean;
  reviewed: number;
  total: number;
  submittedAt: Date;
  decidedAt: Date | null;
  dueOn: string | null;
  level: LevelId | null;
  /** The reader may take it; otherwise why not, as the end of a catalogue key. */
  take: 'yes' | 'advised' | 'conflict' | 'not-auditor' | 'voted' | null;
}

export interface AuditListProps {
  tab: AuditTab;
  counts: Record<AuditTab, number>;
  rows: AuditListRow[];
  page: number;
  pages: number;
}

const badges: Record<AuditState, BadgeKind> = {
  waiting: 'waiting',
  in_review: 'current',
  returned: 'missing',
  closed: 'current',
  in_committee: 'current',
  decided: 'done',
};

/** All cases, by where they stand. */
export function AuditListPage({ tab, counts, rows, page, pages }: AuditListProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('fm4.audits')}>
      <h1 class="mb-4">{t('fm4.audits')}</h1>
      <Tabs
        label={t('audits.list.tabs')}
        tabs={auditTabs.map((own) => ({
          href: `/fm4/auditorias?ver=${own}`,
          label: t(`audits.tab.${own}`, { n: counts[own] }),
          current: own === tab,
        }))}
      />
      <div class="mt-6">
        {rows.length === 0 ? (
          <EmptyState title={t(`audits.list.empty.${tab}`)} door="ajar">
            {t(`audits.list.empty-text.${tab}`)}
          </EmptyState>
        ) : (
          <Rows tab={tab} rows={rows} />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}

function Rows({ tab, rows }: Pick<AuditListProps, 'tab' | 'rows'>) {
  const { t, date } = usePage();
  const company: Column<AuditListRow> = {
    heading: t('audits.list.company'),
    cell: (row) => (
      <a class="enlace" href={`/fm4/auditorias/${row.id}`}>
        {row.companyName}
      </a>
    ),
  };
  const goal: Column<AuditListRow> = { heading: t('audits.list.goal'), cell: (row) => t(`level.${row.targetLevel}`) };
  const due: Column<AuditListRow> = {
    heading: t('audits.list.due'),
    cell: (row) => row.dueOn && date.relative(row.dueOn),
  };
  const auditor: Column<AuditListRow> = {
    heading: t('audits.list.auditor'),
    cell: (row) => (row.mine ? t('audits.list.you') : (row.auditorName ?? t('audits.list.nobody'))),
  };
  const state: Column<AuditListRow> = {
    heading: t('audits.list.state'),
    cell: (row) => (
      <Badge kind={badges[row.state]} plain>
        {t(`audits.state.${row.state}`)}
      </Badge>
    ),
  };
  const columns: Record<AuditTab, Column<AuditListRow>[]> = {
    'por-tomar': [
      company,
      goal,
      { heading: t('audits.list.submitted'), cell: (row) => date.relative(row.submittedAt) },
      due,
      { heading: t('audits.list.action'), cell: (row) => <Take {...row} /> },
    ],
    'en-revision': [
      company,
      goal,
      auditor,
      { heading: t('audits.figures.reviewed'), cell: (row) => t('word.of', { done: row.reviewed, total: row.total }) },
      state,
      due,
    ],
    'en-comite': [company, goal, auditor, state, due],
    decididas: [
      company,
      goal,
      {
        heading: t('audits.list.decision'),
        cell: (row) => (row.level ? t(`level.${row.level}`) : t('audits.list.no-level')),
      },
      { heading: t('audits.list.decided'), cell: (row) => row.decidedAt && date.long(row.decidedAt) },
    ],
  };
  return (
    <DataTable
      caption={t(`audits.list.caption.${tab}`)}
      captionHidden
      columns={columns[tab]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

function Take({ id, companyName, take }: AuditListRow) {
  const { t } = usePage();
  if (take === null) return null;
  if (take !== 'yes') return <span class="text-tenue text-sm">{t(`audits.list.cannot.${take}`)}</span>;
  return (
    <ActionButton kind="primary" small action={`/fm4/auditorias/${id}/tomar`}>
      {t('audits.action.take')} <span class="sr-only">{companyName}</span>
    </ActionButton>
  );
}
