import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { LevelId } from '../review/review-props.js';

export interface AuditorRow {
  id: string;
  name: string;
  inHand: number;
  inCommittee: number;
  late: number;
  offered: number;
  /** Null: no limit. */
  capacity: number | null;
  isFull: boolean;
  /** Null: nothing is on record. */
  levels: LevelId[] | null;
  /** Names; null: every sector. */
  sectors: string[] | null;
}

/** The auditors: how much each has to do, and what each may audit. */
export function AuditorsPage({ rows, mayRecord }: { rows: AuditorRow[]; mayRecord: boolean }) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('audits.team.title')}>
      <Breadcrumbs trail={[{ href: '/fm4/auditorias', label: t('fm4.audits') }]} current={t('audits.team.title')} />
      <h1 class="mt-4">{t('audits.team.title')}</h1>
      <p class="max-w-lectura">{t('audits.team.text')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('audits.team.none')} door="closed">
          {t('audits.team.none-text')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('audits.team.title')}
          rows={rows}
          columns={[
            {
              heading: t('audits.team.name'),
              cell: ({ id, name }) =>
                mayRecord ? <TextLink href={`/fm4/auditorias/equipo/${id}`}>{name}</TextLink> : name,
            },
            {
              heading: t('audits.team.in-hand'),
              numeric: true,
              cell: (row) => (
                <>
                  {t('audits.team.of', { n: row.inHand, capacity: row.capacity ?? 'none' })}
                  {row.isFull && (
                    <span class="block">
                      <Badge kind="missing" plain>
                        {t('audits.team.full')}
                      </Badge>
                    </span>
                  )}
                </>
              ),
            },
            { heading: t('audits.team.offered'), numeric: true, cell: ({ offered }) => offered },
            { heading: t('audits.team.late'), numeric: true, cell: ({ late }) => late },
            { heading: t('audits.team.in-committee'), numeric: true, cell: ({ inCommittee }) => inCommittee },
            {
              heading: t('audits.team.competence'),
              cell: ({ levels, sectors }) => <Competence levels={levels} sectors={sectors} />,
            },
          ]}
        />
      )}
    </Fm4Layout>
  );
}

function Competence({ levels, sectors }: Pick<AuditorRow, 'levels' | 'sectors'>) {
  const { t } = usePage();
  if (levels === null) return <span class="text-tenue">{t('audits.team.no-record')}</span>;
  if (levels.length === 0) return <>{t('audits.team.no-level')}</>;
  return (
    <>
      {levels.map((level) => t(`level.${level}`)).join(', ')}
      <span class="block text-tenue text-sm">
        {sectors === null ? t('audits.team.every-sector') : sectors.join('; ') || t('audits.team.no-sector')}
      </span>
    </>
  );
}
