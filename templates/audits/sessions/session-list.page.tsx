import { Badge, type BadgeKind } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { SessionState } from './session-props.js';

export interface SessionListProps {
  rows: readonly {
    id: string;
    state: SessionState;
    startsAt: Date;
    chair: string | null;
    cases: number;
    decided: number;
    stuck: number;
    /** Who were present and have not signed the minutes. */
    unsigned: number;
  }[];
  page: number;
  pages: number;
  /** Cases that are on no agenda. */
  waiting: number;
  mayConvene: boolean;
}

/** The sessions of the committee, the latest first. */
export function SessionListPage({ rows, page, pages, waiting, mayConvene }: SessionListProps) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('sessions.title')}>
      <BackLink href="/fm4/comite">{t('sessions.back')}</BackLink>
      <div class="flex flex-wrap items-center justify-between gap-4 mb-6">
        <h1>{t('sessions.title')}</h1>
        {mayConvene && rows.length > 0 && (
          <LinkButton kind="action" href="/fm4/comite/sesiones/nueva">
            {t('sessions.new')}
          </LinkButton>
        )}
      </div>
      <p class="max-w-lectura">{t('sessions.waiting', { n: waiting })}</p>
      {rows.length === 0 ? (
        <EmptyState
          title={t('sessions.empty-title')}
          {...(mayConvene && {
            action: { kind: 'action' as const, href: '/fm4/comite/sesiones/nueva', label: t('sessions.new') },
          })}
        >
          {t('sessions.empty')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('sessions.title')}
          rows={rows}
          columns={[
            {
              heading: t('sessions.when'),
              cell: (row) => <TextLink href={`/fm4/comite/sesiones/${row.id}`}>{date.at(row.startsAt)}</TextLink>,
            },
            { heading: t('sessions.chair'), cell: (row) => row.chair ?? '–' },
            { heading: t('sessions.cases'), cell: (row) => row.cases, numeric: true },
            { heading: t('sessions.decided'), cell: (row) => row.decided, numeric: true },
            {
              heading: t('sessions.state'),
              cell: (row) => (
                <span class="flex flex-wrap gap-2 items-center">
                  <SessionBadge state={row.state} />
                  {row.stuck > 0 && <Badge kind="missing">{t('sessions.stuck-n', { n: row.stuck })}</Badge>}
                  {row.state === 'closed' && (
                    <span class="text-sm text-tenue">{t('sessions.unsigned', { n: row.unsigned })}</span>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}

const looks: Record<SessionState, BadgeKind> = {
  convened: 'waiting',
  open: 'current',
  closed: 'missing',
  signed: 'done',
  cancelled: 'waiting',
};

export function SessionBadge({ state }: { state: SessionState }) {
  const { t } = usePage();
  return <Badge kind={looks[state]}>{t(`sessions.state.${state}`)}</Badge>;
}
