import { Alert } from '../../components/alert.js';
import { DataTable } from '../../components/data-table.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface Dc3ImportedPageProps {
  /** People written down, and rows read. */
  saved: number;
  rows: number;
  faulty: readonly {
    /** As the spreadsheet numbers it. */
    row: number;
    text: string;
    problems: readonly { column: string; key: string }[];
  }[];
  /** Why nothing was read at all. */
  problem: { key: string; params: Readonly<Record<string, string | number>> } | null;
}

/** What became of a workbook of people: which rows were not taken, and why. */
export function Dc3ImportedPage({ saved, rows, faulty, problem }: Dc3ImportedPageProps) {
  const { t, maybe } = usePage();
  return (
    <CompanyLayout title={t('courses.dc3.import.title')}>
      <BackLink href="/empresa/cursos/dc3">{t('courses.dc3.title')}</BackLink>
      <h1>{t('courses.dc3.import.title')}</h1>
      <Alert kind={saved > 0 ? 'warning' : 'error'} live class="mt-6">
        {problem
          ? (maybe(problem.key, problem.params) ?? t('form.invalid'))
          : t(saved > 0 ? 'courses.dc3.import.partly-saved' : 'courses.dc3.import.nothing-saved', {
              saved,
              rows,
              faulty: faulty.length,
            })}
      </Alert>
      {faulty.length > 0 && (
        <div class="mt-6">
          <DataTable
            caption={t('courses.dc3.import.faulty')}
            captionShown
            rows={faulty}
            rowKey={({ row }) => String(row)}
            columns={[
              { heading: t('courses.dc3.import.row'), cell: ({ row }) => row },
              { heading: t('courses.enrol.email'), cell: ({ text }) => text || '—' },
              {
                heading: t('courses.dc3.import.why'),
                cell: ({ problems }) => (
                  <ul class="m-0 p-0 list-none">
                    {problems.map(({ column, key }) => (
                      <li key={`${column} ${key}`}>
                        {column}: {maybe(key, {}) ?? ''}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </div>
      )}
    </CompanyLayout>
  );
}
