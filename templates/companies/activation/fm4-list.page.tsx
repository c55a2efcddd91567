import { municipalityOfJalisco } from '#libs/mexico';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm, FilterSearch } from '../../components/filter-form.js';
import { Pagination } from '../../components/pagination.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export type CompanyState = 'pending' | 'active' | 'suspended';

/** What the check digit of an RFC says, or FM4 in its place. */
export type RfcCheck = 'matches' | 'differs' | 'confirmed';

export interface ListedCompany {
  id: string;
  rfc: string;
  rfcCheck: RfcCheck;
  legalName: string;
  tradeName: string | null;
  municipalityCode: string;
  headcount: number;
  state: CompanyState;
  createdAt: Date;
}

interface CompaniesPageProps {
  companies: readonly ListedCompany[];
  total: number;
  /** There are more than `total`. */
  more: boolean;
  page: number;
  pages: number;
  search: { text: string; state: CompanyState | null };
  counts: Readonly<Record<CompanyState, number>>;
}

const states: readonly CompanyState[] = ['pending', 'active', 'suspended'];
// What the filter is called in the address.
const params: Record<CompanyState, string> = { pending: 'pendiente', active: 'activa', suspended: 'suspendida' };
const badges: Record<CompanyState, BadgeKind> = { pending: 'current', active: 'done', suspended: 'missing' };

/** The state of a company, in words. */
export function CompanyStateBadge({ state }: { state: CompanyState }) {
  const { t } = usePage();
  return <Badge kind={badges[state]}>{t(`companies-fm4.state.${state}`)}</Badge>;
}

/** The RFC, with a mark when its check digit is off. */
export function Rfc({ company }: { company: Pick<ListedCompany, 'rfc' | 'rfcCheck'> }) {
  const { t } = usePage();
  return (
    <>
      <span class="codigo">{company.rfc}</span>
      {company.rfcCheck !== 'matches' && (
        <span class="block font-normal text-sm text-tenue">{t(`companies-fm4.rfc-check.${company.rfcCheck}`)}</span>
      )}
    </>
  );
}

/** All companies: search, filter, pages. */
export function CompaniesPage(props: CompaniesPageProps) {
  const { t } = usePage();
  const { companies, total, more, page, pages, search } = props;
  const searched = search.text !== '' || search.state !== null;
  return (
    <Fm4Layout title={t('companies-fm4.title')}>
      <h1>{t('companies-fm4.title')}</h1>
      {(searched || total > 0) && <Search {...props} />}
      {total === 0 ? (
        <Nothing searched={searched} />
      ) : (
        <>
          <p class="text-sm text-tenue mt-6 mb-3" role="status">
            {t(more ? 'companies-fm4.count-more' : 'companies-fm4.count', { n: total })}
          </p>
          <List companies={companies} />
          <Pagination page={page} pages={pages} />
        </>
      )}
    </Fm4Layout>
  );
}

function Search({ search, counts }: Pick<CompaniesPageProps, 'search' | 'counts'>) {
  const { t } = usePage();
  const choices = states.map((state) => ({
    value: params[state],
    label: `${t(`companies-fm4.state.${state}`)} (${counts[state]})`,
  }));
  return (
    <FilterForm action="/fm4/empresas" send={t('action.search')}>
      <FilterSearch wide name="q" label={t('companies-fm4.search')} value={search.text} />
      <FilterChoice
        name="estado"
        label={t('companies-fm4.state')}
        any={t('companies-fm4.all')}
        choices={choices}
        value={search.state && params[search.state]}
      />
    </FilterForm>
  );
}

function Nothing({ searched }: { searched: boolean }) {
  const { t } = usePage();
  if (!searched) {
    return (
      <EmptyState
        title={t('companies-fm4.none')}
        door="ajar"
        action={{ href: '/registro', label: t('companies.register.title') }}
      >
        {t('companies-fm4.none-text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('companies-fm4.none-found')}
      door="closed"
      action={{ href: '/fm4/empresas', label: t('action.clear-search') }}
    >
      {t('companies-fm4.none-found-text')}
    </EmptyState>
  );
}

function List({ companies }: Pick<CompaniesPageProps, 'companies'>) {
  const { t, date, number } = usePage();
  return (
    <DataTable
      caption={t('companies-fm4.title')}
      rows={companies}
      columns={[
        {
          heading: t('companies-fm4.name'),
          cell: (company) => (
            <>
              <TextLink href={`/fm4/empresas/${company.id}`}>{company.tradeName ?? company.legalName}</TextLink>
              {company.tradeName && <span class="block font-normal text-sm text-tenue">{company.legalName}</span>}
            </>
          ),
        },
        { heading: t('companies-fm4.state'), cell: (company) => <CompanyStateBadge state={company.state} /> },
        { heading: t('companies-fm4.rfc'), cell: (company) => <Rfc company={company} /> },
        {
          heading: t('companies-fm4.municipality'),
          cell: (company) => municipalityOfJalisco(company.municipalityCode)?.name ?? company.municipalityCode,
        },
        { heading: t('companies-fm4.headcount'), numeric: true, cell: (company) => number.plain(company.headcount) },
        { heading: t('companies-fm4.registered'), cell: (company) => date.day(company.createdAt) },
      ]}
    />
  );
}
