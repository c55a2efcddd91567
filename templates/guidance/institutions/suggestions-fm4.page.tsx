import { Badge, type BadgeKind } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

interface SuggestionLine {
  id: string;
  /** Of the institution. */
  title: string;
  /** The directory lacks it. */
  isNew: boolean;
  state: SuggestionState;
  /** When it was decided, or arrived. */
  on: Date;
}

export type SuggestionState = 'received' | 'accepted' | 'declined';

export const suggestionBadges: Record<SuggestionState, BadgeKind> = {
  received: 'waiting',
  accepted: 'done',
  declined: 'missing',
};

/** What people suggested about the directory: what waits, and what was decided. */
export function SuggestionsFm4Page({
  waiting,
  decided,
}: {
  waiting: readonly SuggestionLine[];
  decided: readonly SuggestionLine[];
}) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('institutions-fm4.title')}>
      <Breadcrumbs
        trail={[{ href: '/fm4/contenidos', label: t('fm4.contents') }]}
        current={t('institutions-fm4.title')}
      />
      <h1>{t('institutions-fm4.title')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('institutions-fm4.lead')}</p>
      <p class="mt-3 mb-6">
        <TextLink href="/guia/instituciones">{t('guidance.institutions.title')}</TextLink>
      </p>
      {waiting.length === 0 ? (
        <EmptyState title={t('institutions-fm4.none')} door="ajar" />
      ) : (
        <Lines rows={waiting} caption={t('institutions-fm4.waiting')} />
      )}
      {decided.length > 0 && (
        <Section id="decididas" ruled title={t('institutions-fm4.decided')}>
          <Lines rows={decided} caption={t('institutions-fm4.decided')} />
        </Section>
      )}
    </Fm4Layout>
  );
}

function Lines({ rows, caption }: { rows: readonly SuggestionLine[]; caption: string }) {
  const { t, date } = usePage();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        {
          heading: t('institutions-fm4.institution'),
          cell: (row) => <TextLink href={`/fm4/instituciones/${row.id}`}>{row.title}</TextLink>,
        },
        {
          heading: t('institutions-fm4.kind'),
          cell: (row) => t(row.isNew ? 'institutions-fm4.new' : 'institutions-fm4.correction'),
        },
        {
          heading: t('institutions-fm4.state'),
          cell: (row) => <Badge kind={suggestionBadges[row.state]}>{t(`institutions-fm4.state.${row.state}`)}</Badge>,
        },
        { heading: t('institutions-fm4.on'), cell: (row) => date.short(row.on) },
      ]}
    />
  );
}
