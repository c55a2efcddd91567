import { municipalityOfJalisco } from '#libs/mexico';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
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
          <p class="text-sm text-tenue mb-3" role="status">
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
  return (
    <form
      method="get"
      action="/fm4/empresas"
      role="search"
      class="flex flex-wrap gap-x-4 gap-y-3 items-end mt-5 mb-6 no-imprimir"
    >
      <div class="campo mb-0! grow max-w-96">
        <label for="q">{t('companies-fm4.search')}</label>
        <input class="input" id="q" name="q" type="search" value={search.text} maxLength={100} />
      </div>
      <div class="campo mb-0!">
        <label for="estado">{t('companies-fm4.state')}</label>
        <select class="select" id="estado" name="estado">
          <option value="">{t('companies-fm4.all')}</option>
          {states.map((state) => (
            <option key={state} value={params[state]} selected={state === search.state}>
              {t(`companies-fm4.state.${state}`)} ({counts[state]})
            </option>
          ))}
        </select>
      </div>
      <Button kind="outline" icon="search">
        {t('action.search')}
      </Button>
    </form>
  );
}

function Nothing({ searched }: { searched: boolean }) {
  const { t } = usePage();
  if (!searched) {
    return (
      <EmptyState
        title={t('companies-fm4.none')}
        door="ajar"
        action={
          <LinkButton kind="outline" href="/registro">
            {t('companies.register.title')}
          </LinkButton>
        }
      >
        {t('companies-fm4.none-text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('companies-fm4.none-found')}
      door="closed"
      action={
        <LinkButton kind="outline" href="/fm4/empresas">
          {t('action.clear-search')}
        </LinkButton>
      }
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
      captionHidden
      rows={companies}
      rowKey={(company) => company.id}
      columns={[
        {
          heading: t('companies-fm4.name'),
          cell: (company) => (
            <>
              <a class="enlace" href={`/fm4/empresas/${company.id}`}>
                {company.tradeName ?? company.legalName}
              </a>
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
