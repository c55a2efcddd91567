import { Badge, type BadgeKind } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { QuestionLine } from './question-fm4.page.js';

const badges: Record<QuestionLine['state'], BadgeKind> = { draft: 'waiting', proposed: 'current', published: 'done' };

/** The questions that FM4 writes and publishes. */
export function QuestionsFm4Page({ rows }: { rows: readonly QuestionLine[] }) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('questions-fm4.title')}>
      <Breadcrumbs trail={[{ href: '/fm4/contenidos', label: t('fm4.contents') }]} current={t('questions-fm4.title')} />
      <h1>{t('questions-fm4.title')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('questions-fm4.lead')}</p>
      <p class="mt-5 mb-6 flex flex-wrap gap-3">
        <LinkButton kind="action" href="/fm4/preguntas/nueva" icon="file-plus">
          {t('questions-fm4.new')}
        </LinkButton>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('questions-fm4.none')} door="ajar">
          {t('questions-fm4.none-text')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('questions-fm4.title')}
          rows={rows}
          columns={[
            {
              heading: t('questions-fm4.question'),
              cell: (row) => <TextLink href={`/fm4/preguntas/${row.id}`}>{row.question}</TextLink>,
            },
            {
              heading: t('questions-fm4.state'),
              cell: (row) => (
                <span class="flex flex-wrap gap-2">
                  <Badge kind={badges[row.state]}>{t(`questions-fm4.state.${row.state}`)}</Badge>
                  {row.overdue && <Badge kind="missing">{t('guidance-fm4.overdue')}</Badge>}
                </span>
              ),
            },
            { heading: t('questions-fm4.since'), cell: (row) => date.short(row.on) },
          ]}
        />
      )}
    </Fm4Layout>
  );
}
