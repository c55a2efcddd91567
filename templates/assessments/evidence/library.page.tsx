import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterDay, FilterForm } from '../../components/filter-form.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import type { LibraryPageProps, VersionShape } from './documents.shapes.js';
import { ValidityDays } from './validity.js';

const home = '/empresa/autoevaluacion';
const library = `${home}/evidencias`;

/** Everything that a company holds as evidence, on the day that one chooses. */
export function LibraryPage({ day, today, rows, expired, soon, scans }: LibraryPageProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={t('assessments.documents.title')}>
      <BackLink href={home}>{t('assessments.title')}</BackLink>
      <h1>{t('assessments.documents.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('assessments.documents.lead')}</p>
      <FilterForm send={t('assessments.documents.see-day')}>
        <FilterDay name="dia" label={t('assessments.documents.day')} value={day} />
      </FilterForm>
      <h2 class="text-xl mt-8 mb-2">
        {day === today
          ? t('assessments.documents.today', { n: rows.length })
          : t('assessments.documents.on-day', { n: rows.length, day: date.day(day) })}
      </h2>
      {day !== today && <TextLink href={library}>{t('assessments.documents.back-today')}</TextLink>}
      {(expired > 0 || soon > 0) && (
        <Alert kind="warning" class="my-4 max-w-3xl">
          {t('assessments.documents.validity', { expired, soon })}
        </Alert>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('assessments.documents.none')}>{t('assessments.documents.none-text')}</EmptyState>
      ) : (
        <Versions rows={rows} caption={t('assessments.documents.title')} />
      )}
      <p class="mt-6 text-tenue text-sm max-w-lectura">
        {t(scans ? 'assessments.documents.scans' : 'assessments.documents.no-scans')}
      </p>
    </CompanyLayout>
  );
}

function Versions({ rows, caption }: { rows: readonly VersionShape[]; caption: string }) {
  const { t, date, number } = usePage();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        { heading: t('assessments.documents.what'), cell: (row) => <DocumentName row={row} /> },
        { heading: t('assessments.documents.proves'), cell: (row) => row.items.join(', ') },
        {
          heading: t('assessments.documents.since'),
          cell: (row) => (
            <>
              {date.day(row.at)}
              <span class="block text-tenue text-sm">{number.bytes(row.size)}</span>
            </>
          ),
        },
        { heading: t('assessments.documents.valid'), cell: (row) => <ValidityDays row={row} /> },
        {
          heading: 'SHA-256',
          cell: (row) => (row.erased ? '—' : <code class="text-xs break-all">{row.sha256}</code>),
        },
      ]}
    />
  );
}

function DocumentName({ row }: { row: VersionShape }) {
  const { t } = usePage();
  return (
    <>
      <TextLink href={`${library}/${row.documentId}`} class="break-words">
        {row.erased ? t('assessments.documents.erased') : row.name}
      </TextLink>
      <span class="block text-tenue text-sm">
        {t(`assessments.documents.kind.${row.kind}`)} · {t('assessments.documents.version', { n: row.version })}
      </span>
      {row.scan === 'waiting' && <Badge kind="waiting">{t('assessments.evidence.scan-waiting')}</Badge>}
      {row.scan === 'infected' && <Badge kind="missing">{t('assessments.documents.infected')}</Badge>}
    </>
  );
}
