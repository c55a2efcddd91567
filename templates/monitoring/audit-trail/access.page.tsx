import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { LogFilter } from './log-filter.js';

type AccessKind = 'signed-in' | 'sign-in-refused' | 'refused-by-role';

interface AccessRecord {
  id: string;
  at: Date;
  what: AccessKind;
  person: string | null;
  email: string | null;
  detail: string;
}

interface AccessProps {
  records: readonly AccessRecord[];
  filter: { search: string; what: AccessKind | null; from: string | null; until: string | null };
  kinds: readonly AccessKind[];
  maxSearchLength: number;
  page: number;
  pages: number;
}

/** Who came in, who was refused, whom their role stopped. */
export function AccessPage({ records, filter, kinds, maxSearchLength, page, pages }: AccessProps) {
  const { t, date, maybe } = usePage();
  const detailOf = ({ what, detail }: AccessRecord) => {
    if (what === 'refused-by-role') return <code class="break-words">{detail}</code>;
    if (what === 'sign-in-refused') return maybe(`access.reason.${detail}`) ?? detail;
    const roles = detail.split(', ').flatMap((role) => maybe(`role.${role}`) ?? []);
    return roles.join(', ') || '—';
  };
  return (
    <Fm4Layout title={t('access.title')}>
      <BackLink href="/fm4/bitacora">{t('act-log.title')}</BackLink>
      <h1>{t('access.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('access.lead')}</p>
      <LogFilter
        search={filter.search}
        searchLabel={t('access.search')}
        maxSearchLength={maxSearchLength}
        choices={kinds.map((value) => ({ value, label: t(`held-value.${value}`) }))}
        choice={filter.what}
        choiceLabel={t('access.what')}
        from={filter.from}
        until={filter.until}
      />
      <div class="mt-6">
        {records.length === 0 ? (
          <EmptyState title={t('access.empty')} />
        ) : (
          <DataTable
            caption={t('access.title')}
            rows={records}
            columns={[
              { heading: t('access.what'), cell: ({ what }) => t(`held-value.${what}`) },
              {
                heading: t('access.who'),
                cell: ({ person, email }) =>
                  person ? (
                    <>
                      {person}
                      <span class="block text-sm text-tenue break-words">{email}</span>
                    </>
                  ) : (
                    t('access.nobody')
                  ),
              },
              { heading: t('access.at'), cell: ({ at }) => date.at(at) },
              { heading: t('access.detail'), cell: detailOf },
            ]}
          />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}
