import { DataTable } from '../../components/data-table.js';
import { Pagination } from '../../components/pagination.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { periodText } from './figure-words.js';

interface RowsPageProps {
  home: string;
  id: string;
  name: string;
  period: string;
  /** Null: hidden by the rule of five. */
  rows: readonly {
    subject: string;
    label: string;
    href: string | null;
    numerator: number | null;
    denominator: number | null;
  }[];
  /** Sums of what people answered. */
  ofAnswers: boolean;
  total: number;
  page: number;
  pages: number;
}

/** The rows behind a figure, as they are now. */
export function RowsPage({ home, id, name, period, rows, ofAnswers, total, page, pages }: RowsPageProps) {
  const words = usePage();
  const { t, number } = words;
  const count = (value: number | null) => (value === null ? t('indicators.state.hidden') : number.plain(value));
  return (
    <Fm4Layout title={t('indicators.rows-title', { name })}>
      <BackLink href={`${home}/${id}?periodo=${period}`}>{`${id} · ${name}`}</BackLink>
      <h1>{t('indicators.rows-title', { name })}</h1>
      <p class="mt-2 mb-5">
        {periodText(words, period)}. {t('indicators.rows-n', { n: total })}{' '}
        {t(ofAnswers ? 'indicators.rows-answers' : 'indicators.rows-now')}
      </p>
      <DataTable
        caption={t('indicators.rows')}
        rows={rows}
        rowKey={({ subject }) => subject}
        columns={[
          {
            heading: t('indicators.row'),
            cell: ({ label, href }) => (href ? <TextLink href={href}>{label}</TextLink> : label),
          },
          { heading: t('indicators.numerator'), numeric: true, cell: (row) => count(row.numerator) },
          { heading: t('indicators.denominator'), numeric: true, cell: (row) => count(row.denominator) },
        ]}
      />
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}
