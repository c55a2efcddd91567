import { type Column, DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm, FilterSearch, NarrowedTo } from '../../components/filter-form.js';
import { Pagination } from '../../components/pagination.js';
import { type BannerState } from '../../components/state-banner.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { StateBadge } from '../state-badge.js';

export interface DistinctionEntry {
  id: string;
  company: string;
  levelName: string;
  code: string;
  state: BannerState;
  awardedOn: string;
  expiresOn: string;
}

export interface DistinctionsPageProps {
  entries: readonly DistinctionEntry[];
  total: number;
  page: number;
  pages: number;
  search: string;
  state: BannerState | null;
  level: 'N1' | 'N2' | 'N3' | null;
  companyId: string | null;
  counts: Readonly<Partial<Record<BannerState, number>>>;
}

const states = ['active', 'suspended', 'expired', 'superseded', 'surrendered', 'revoked'] as const;
const levels = ['N1', 'N2', 'N3'] as const;

/** All distinctions, for FM4. */
export function DistinctionsPage(props: DistinctionsPageProps) {
  const { t, viewer } = usePage();
  const { search, state, counts, entries, level, companyId } = props;
  const href = (wanted: BannerState | null) => {
    const query = new URLSearchParams({
      ...(wanted ? { estado: wanted } : {}),
      ...(search ? { buscar: search } : {}),
      ...(level ? { nivel: level } : {}),
      ...(companyId ? { empresa: companyId } : {}),
    });
    return query.size > 0 ? `/fm4/distintivos?${query}` : '/fm4/distintivos';
  };
  const tabs = [
    { href: href(null), label: t('distinctions-fm4.all'), current: state === null },
    ...states.map((one) => ({
      href: href(one),
      label: t('distinctions-fm4.tab', { state: t(`distinctions.state.${one}`), n: counts[one] ?? 0 }),
      current: state === one,
    })),
  ];
  return (
    <Fm4Layout title={t('distinctions-fm4.title')}>
      <h1>{t('distinctions-fm4.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('distinctions-fm4.lead')}</p>
      <FilterForm
        action="/fm4/distintivos"
        keeps={{ estado: state, empresa: companyId }}
        send={t('distinctions-fm4.search-action')}
      >
        <FilterSearch label={t('distinctions-fm4.search')} value={search} />
        <FilterChoice
          name="nivel"
          label={t('distinctions-fm4.level')}
          any={t('distinctions-fm4.any-level')}
          choices={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          value={level}
        />
      </FilterForm>
      {companyId && (
        <NarrowedTo href="/fm4/distintivos" all={t('distinctions-fm4.every-company')}>
          {t('distinctions-fm4.only-company', { name: entries[0]?.company ?? t('distinctions-fm4.some-company') })}
        </NarrowedTo>
      )}
      <div class="mt-6">
        <Tabs label={t('distinctions-fm4.states')} tabs={tabs} />
      </div>
      {entries.length > 0 ? (
        <Entries {...props} />
      ) : (
        <Nothing filtered={search !== '' || state !== null || level !== null || companyId !== null} />
      )}
      <Pagination page={props.page} pages={props.pages} />
      {viewer?.roles.includes('staff_admin') && (
        <p class="mt-10">
          <TextLink href="/fm4/distintivos/llaves">{t('distinctions-fm4.keys')}</TextLink>
        </p>
      )}
    </Fm4Layout>
  );
}

function Entries({ entries, total }: DistinctionsPageProps) {
  const { t, date } = usePage();
  const columns: Column<DistinctionEntry>[] = [
    {
      heading: t('distinctions-fm4.company'),
      cell: (row) => <TextLink href={`/fm4/distintivos/${row.id}`}>{row.company}</TextLink>,
    },
    { heading: t('distinctions-fm4.level'), cell: (row) => row.levelName },
    { heading: t('distinctions-fm4.code'), cell: (row) => <span class="codigo text-sm">{row.code}</span> },
    { heading: t('distinctions-fm4.state'), cell: (row) => <StateBadge state={row.state} /> },
    { heading: t('distinctions-fm4.awarded'), cell: (row) => date.short(row.awardedOn) },
    { heading: t('distinctions-fm4.expires'), cell: (row) => date.short(row.expiresOn) },
  ];
  return (
    <>
      <p class="mt-6 mb-3 text-tenue" role="status">
        {t('distinctions-fm4.count', { n: total })}
      </p>
      <DataTable caption={t('distinctions-fm4.caption')} columns={columns} rows={entries} />
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = usePage();
  return (
    <div class="mt-8 max-w-2xl">
      <EmptyState title={t(filtered ? 'distinctions-fm4.none' : 'distinctions-fm4.empty')} door="closed">
        {t(filtered ? 'distinctions-fm4.none-text' : 'distinctions-fm4.empty-text')}
      </EmptyState>
    </div>
  );
}
