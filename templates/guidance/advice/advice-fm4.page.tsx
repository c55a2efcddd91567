import { Badge } from '../../components/badge.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type AdviceLine, AdviceStateBadge } from './advice-list.page.js';

/** A question in FM4's list. */
export interface AdviceFm4Line extends AdviceLine {
  company: string;
  askedAt: Date;
  late: boolean;
}

interface AdviceFm4Props {
  rows: readonly AdviceFm4Line[];
  counts: Readonly<Partial<Record<AdviceLine['state'], number>>>;
  state: AdviceLine['state'];
}

const states = ['asked', 'answered', 'closed'] as const;

/** The questions of companies, those due first come first. */
export function AdviceFm4Page({ rows, counts, state }: AdviceFm4Props) {
  const { t, date } = usePage();
  const tabs = states.map((one) => ({
    href: one === 'asked' ? '/fm4/consultas' : `/fm4/consultas?estado=${one}`,
    label: t('advice-fm4.tab', { state: t(`advice.state.${one}`), n: counts[one] ?? 0 }),
    current: state === one,
  }));
  const columns: Column<AdviceFm4Line>[] = [
    {
      heading: t('advice.question'),
      cell: (row) => <TextLink href={`/fm4/consultas/${row.id}`}>{row.asked}</TextLink>,
    },
    { heading: t('advice-fm4.company'), cell: (row) => row.company },
    { heading: t('advice-fm4.situation'), cell: (row) => row.situation },
    { heading: t('advice-fm4.asked'), cell: (row) => date.short(row.askedAt) },
    {
      heading: t('advice-fm4.due'),
      cell: (row) =>
        row.state !== 'asked' ? (
          <AdviceStateBadge state={row.state} />
        ) : row.late ? (
          <Badge kind="missing">{t('advice-fm4.late', { day: date.short(row.answerBy) })}</Badge>
        ) : (
          date.relative(row.answerBy)
        ),
    },
  ];
  return (
    <Fm4Layout title={t('advice-fm4.title')}>
      <h1>{t('advice-fm4.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('advice-fm4.lead')}</p>
      <p class="mt-3 mb-6">
        <TextLink href="/fm4/preguntas">{t('questions-fm4.title')}</TextLink>
      </p>
      <Tabs label={t('questions-fm4.state')} tabs={tabs} />
      <div class="mt-6">
        {rows.length > 0 ? (
          <DataTable caption={t('advice-fm4.title')} columns={columns} rows={rows} />
        ) : (
          <EmptyState title={t('advice-fm4.none')} door="ajar" />
        )}
      </div>
    </Fm4Layout>
  );
}
