import { type Column, DataTable } from '../../components/data-table.js';
import { usePage } from '../../page.js';

/** A period of retention. */
export interface Period {
  key: string;
  unit: 'hours' | 'days' | 'months';
  count: number;
  /** Who set it. */
  source: 'law' | 'fm4';
}

/** For how long things are kept, with what `more` columns say. */
export function PeriodsTable<P extends Period>({
  periods,
  more = [],
}: {
  periods: readonly P[];
  more?: readonly Column<P>[];
}) {
  const { t, maybe } = usePage();
  const columns: Column<P>[] = [
    { heading: t('retention.what'), cell: ({ key }) => maybe(`retention.${key}`) ?? key },
    { heading: t('retention.period'), cell: ({ unit, count }) => t(`retention.${unit}`, { n: count }) },
    { heading: t('retention.why'), cell: ({ key }) => maybe(`retention.${key}.why`) ?? '—' },
    { heading: t('retention.source'), cell: ({ source }) => t(`retention.source.${source}`) },
    ...more,
  ];
  return <DataTable caption={t('retention.title')} columns={columns} rows={periods} rowKey={({ key }) => key} />;
}
