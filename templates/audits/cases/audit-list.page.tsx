import { Badge, type BadgeKind } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { LevelId } from '../review/review-props.js';

export const auditTabs = ['por-tomar', 'en-revision', 'en-comite', 'decididas'] as const;
export type AuditTab = (typeof auditTabs)[number];

export type AuditState = 'waiting' | 'in_review' | 'returned' | 'closed' | 'in_committee' | 'decided' | 'withdrawn';

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
  take: 'yes' | 'advised' | 'conflict' | 'not-auditor' | 'voted' | 'offered' | 'level' | 'sector' | 'full' | null;
  /** Whom the coordination asks to take it. */
  offeredName: string | null;
}

/** What the list is narrowed to. */
export interface AuditFilter {
  /** Id of a person, or `nobody`. */
  auditor: string | null;
  overdueOn: string | null;
  level: LevelId | null;
  companyId: string | null;
}

interface AuditListPageProps extends AuditListProps {
  filter: AuditFilter;
  /** Everybody who has a case or had one. */
  auditors: readonly { id: string; name: string }[];
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
  withdrawn: 'waiting',
};

/** All cases, by where they stand. */
export function AuditListPage({ tab, counts, rows, page, pages, filter, auditors }: AuditListPageProps) {
  const { t } = usePage();
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <Fm4Layout title={t('fm4.audits')}>
      <h1 class="mb-4">{t('fm4.audits')}</h1>
      <Tabs
        label={t('audits.list.tabs')}
        tabs={auditTabs.map((own) => ({
          href: addressOf(own, filter),
          label: t(`audits.tab.${own}`, { n: counts[own] }),
          current: own === tab,
        }))}
      />
      <p class="mt-4 mb-0">
        <TextLink href="/fm4/auditorias/equipo">{t('audits.team.link')}</TextLink>
        {' · '}
        <TextLink href="/fm4/auditorias/acuerdo">{t('audits.agreement.title')}</TextLink>
      </p>
      <Filters tab={tab} filter={filter} auditors={auditors} rows={rows} />
      <div class="mt-6">
        {rows.length === 0 && isNarrowed ? (
          <EmptyState title={t('audits.filter.none')} door="closed">
            <a class="enlace" href={`/fm4/auditorias?ver=${tab}`}>
              {t('audits.filter.clear')}
            </a>
          </EmptyState>
        ) : rows.length === 0 ? (
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

/** The address of a tab with its filter, so that it can be shared. */
function addressOf(tab: AuditTab, { auditor, overdueOn, level, companyId }: AuditFilter): string {
  const asked = {
    ver: tab,
    auditora: auditor === 'nobody' ? 'nadie' : auditor,
    vencidas: overdueOn && 'si',
    nivel: level,
    empresa: companyId,
  };
  const said = Object.entries(asked).filter((one): one is [string, string] => one[1] !== null);
  return `/fm4/auditorias?${new URLSearchParams(said)}`;
}

const levels = ['N1', 'N2', 'N3'] as const;

function Filters({ tab, filter, auditors, rows }: Pick<AuditListPageProps, 'tab' | 'filter' | 'auditors' | 'rows'>) {
  const { t, viewer } = usePage();
  const { auditor, overdueOn, level, companyId } = filter;
  const company = companyId && (rows[0]?.companyName ?? t('audits.filter.some-company'));
  return (
    <>
      <form method="get" action="/fm4/auditorias" class="mt-6 flex flex-wrap items-end gap-3 no-imprimir" role="search">
        <input type="hidden" name="ver" value={tab} />
        {companyId && <input type="hidden" name="empresa" value={companyId} />}
        <div class="campo mb-0">
          <label for="auditora">{t('audits.list.auditor')}</label>
          <select class="select" id="auditora" name="auditora">
            <option value="">{t('audits.filter.anybody')}</option>
            <option value="nadie" selected={auditor === 'nobody'}>
              {t('audits.list.nobody')}
            </option>
            {auditors.map(({ id, name }) => (
              <option key={id} value={id} selected={id === auditor}>
                {id === viewer?.userId ? t('audits.filter.me', { name }) : name}
              </option>
            ))}
          </select>
        </div>
        <div class="campo mb-0">
          <label for="nivel">{t('audits.list.goal')}</label>
          <select class="select" id="nivel" name="nivel">
            <option value="">{t('audits.filter.any-level')}</option>
            {levels.map((one) => (
              <option key={one} value={one} selected={one === level}>
                {t(`level.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <label class="casilla mb-2" for="vencidas">
          <input
            class="checkbox checkbox-primary mt-0.5"
            type="checkbox"
            id="vencidas"
            name="vencidas"
            value="si"
            checked={overdueOn !== null}
          />
          <span>{t('audits.filter.overdue')}</span>
        </label>
        <Button kind="outline">{t('audits.filter.do')}</Button>
      </form>
      {company && (
        <p class="mt-4">
          {t('audits.filter.only-company', { name: company })}{' '}
          <a class="enlace" href={addressOf(tab, { ...filter, companyId: null })}>
            {t('audits.filter.every-company')}
          </a>
        </p>
      )}
    </>
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
  return <DataTable caption={t(`audits.list.caption.${tab}`)} columns={columns[tab]} rows={rows} />;
}

function Take({ id, companyName, take, offeredName }: AuditListRow) {
  const { t } = usePage();
  if (take === null) return null;
  if (take !== 'yes') {
    return <span class="text-tenue text-sm">{t(`audits.list.cannot.${take}`, { name: offeredName ?? '' })}</span>;
  }
  return (
    <LinkButton kind="primary" small href={`/fm4/auditorias/${id}/tomar`}>
      {t('audits.action.take')} <span class="sr-only">{companyName}</span>
    </LinkButton>
  );
}
