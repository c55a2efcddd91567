import { Badge } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { AlertLine } from './alert-props.js';

/** The alerts of workers, for the protection role. */
export function AlertListPage({ rows }: { rows: readonly AlertLine[] }) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('fm4.alerts')}>
      <h1>{t('fm4.alerts')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('alerts.lead')}</p>
      <p class="mt-2 mb-6">
        <TextLink href="/fm4/alertas-de-seguimiento">{t('follow-up.alerts')}</TextLink>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('alerts.none')} door="ajar">
          {t('alerts.none-text')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('fm4.alerts')}
          rows={rows}
          columns={[
            {
              heading: t('alerts.company'),
              cell: ({ id, companyName }) => (
                <a class="enlace" href={`/fm4/alertas/${id}`}>
                  {companyName}
                </a>
              ),
            },
            { heading: t('alerts.heard'), cell: ({ heardAt }) => date.day(heardAt) },
            { heading: t('alerts.state'), cell: (row) => <AlertBadge {...row} /> },
            { heading: t('alerts.first-step'), cell: (row) => <Punctuality {...row} /> },
          ]}
        />
      )}
    </Fm4Layout>
  );
}

/** How an alert stands. */
export function AlertBadge({ state }: Pick<AlertLine, 'state'>) {
  const { t } = usePage();
  return <Badge kind={state === 'open' ? 'missing' : 'done'}>{t(`alerts.state.${state}`)}</Badge>;
}

/** Whether the first step came within 24 hours. */
export function Punctuality({ inTime, by }: Pick<AlertLine, 'inTime' | 'by'>) {
  const { t, date } = usePage();
  if (inTime === null) return <>{t('alerts.due', { at: date.at(by) })}</>;
  return <>{t(inTime ? 'alerts.in-time' : 'alerts.late')}</>;
}
