import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

interface AccountReportLine {
  id: string;
  bank: string;
  document: string;
  outcome: 'accepted' | 'refused';
  happenedOn: string;
  receivedAt: Date;
}

/** Reports about banks that wait for FM4. */
export function AccountReportsPage({ rows }: { rows: readonly AccountReportLine[] }) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('first-pay-fm4.title')}>
      <Breadcrumbs trail={[{ href: '/fm4/contenidos', label: t('fm4.contents') }]} current={t('first-pay-fm4.title')} />
      <h1>{t('first-pay-fm4.title')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('first-pay-fm4.lead')}</p>
      <p class="mt-3 mb-6">
        <TextLink href="/guia/primer-pago">{t('first-pay.title')}</TextLink>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('first-pay-fm4.none')} door="ajar" />
      ) : (
        <DataTable
          caption={t('first-pay-fm4.title')}
          rows={rows}
          columns={[
            { heading: t('first-pay.bank'), cell: (row) => row.bank },
            { heading: t('first-pay.document'), cell: (row) => row.document },
            {
              heading: t('first-pay.outcome'),
              cell: (row) => (
                <Badge kind={row.outcome === 'accepted' ? 'done' : 'missing'}>
                  {t(`first-pay.outcome.${row.outcome}`)}
                </Badge>
              ),
            },
            { heading: t('first-pay.day'), cell: (row) => date.short(row.happenedOn) },
            { heading: t('first-pay-fm4.received'), cell: (row) => date.short(row.receivedAt) },
            {
              heading: t('first-pay-fm4.decide'),
              cell: (row) => (
                <div class="flex flex-wrap gap-2">
                  {(['counted', 'dismissed'] as const).map((decision) => (
                    <ActionButton
                      key={decision}
                      kind={decision === 'counted' ? 'primary' : 'outline'}
                      small
                      action={`/fm4/primer-pago/${row.id}`}
                      fields={{ decision }}
                    >
                      {t(`first-pay-fm4.do.${decision}`)}
                    </ActionButton>
                  ))}
                </div>
              ),
            },
          ]}
        />
      )}
    </Fm4Layout>
  );
}
