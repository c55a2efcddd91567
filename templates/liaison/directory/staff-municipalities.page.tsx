import { Around, type AroundLink } from '../../components/around.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterForm, FilterSearch } from '../../components/filter-form.js';
import { Tabs } from '../../components/tabs.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { StaffMunicipalityLine } from './directory.shapes.js';
import { FreshnessBadge } from './freshness.js';
import { RegionFilter } from './municipalities.page.js';

const tabs = { all: '', none: 'sin-enlace', stale: 'sin-confirmar', invited: 'invitados' } as const;

/** What FM4 and the municipalities do together. */
const around: readonly AroundLink[] = [
  { href: '/fm4/acuerdos', label: 'liaison.agreements' },
  { href: '/fm4/reuniones', label: 'liaison.meetings' },
  { href: '/fm4/solicitudes', label: 'liaison.requests.fm4' },
  { href: '/fm4/protocolos', label: 'liaison-fm4.protocols' },
];

interface StaffMunicipalitiesPageProps {
  lines: readonly StaffMunicipalityLine[];
  tab: keyof typeof tabs;
  search: { question: string; region: number | null };
  regions: readonly string[];
  maxLength: number;
  /** Liaisons who passed their course, of those who serve. */
  indicator: { trained: number; serving: number };
}

/** The municipalities as FM4 sees them: who is liaison, and how current their data are. */
export function StaffMunicipalitiesPage(props: StaffMunicipalitiesPageProps) {
  const { t } = usePage();
  const { lines, tab, search, regions, maxLength, indicator } = props;
  return (
    <Fm4Layout title={t('fm4.municipalities')}>
      <h1>{t('fm4.municipalities')}</h1>
      <p class="mt-3 max-w-lectura">{t('liaison-fm4.lead')}</p>
      <p class="mt-2">{t('liaison-fm4.indicator', indicator)}</p>
      <Around links={around} />
      <Tabs
        label={t('fm4.municipalities')}
        tabs={(Object.keys(tabs) as (keyof typeof tabs)[]).map((one) => ({
          href: tabs[one] ? `/fm4/municipios?ver=${tabs[one]}` : '/fm4/municipios',
          label: t(`liaison-fm4.tab.${one}`),
          current: one === tab,
        }))}
      />
      <FilterForm action="/fm4/municipios" keeps={{ ver: tabs[tab] }} send={t('action.search')}>
        <FilterSearch name="q" label={t('liaison.search')} value={search.question} maxLength={maxLength} wide />
        <RegionFilter regions={regions} region={search.region} />
      </FilterForm>
      <div class="mt-6">
        {lines.length === 0 ? (
          <EmptyState title={t('liaison-fm4.none')} />
        ) : (
          <>
            <p class="text-tenue" role="status">
              {t('liaison.count', { n: lines.length })}
            </p>
            <DataTable
              caption={t('fm4.municipalities')}
              rows={lines}
              columns={[
                {
                  heading: t('liaison-fm4.municipality'),
                  cell: (line) => <TextLink href={`/fm4/municipios/${line.id}`}>{line.name}</TextLink>,
                },
                { heading: t('liaison.region'), cell: ({ region }) => region },
                {
                  heading: t('liaison-fm4.liaisons'),
                  cell: ({ liaisons, invited }) => {
                    const waiting = invited > 0 ? [t('liaison-fm4.invited', { n: invited })] : [];
                    const all = [...liaisons, ...waiting];
                    return all.length > 0 ? all.join(', ') : t('liaison-fm4.nobody');
                  },
                },
                { heading: t('liaison-fm4.data'), cell: ({ freshness }) => <FreshnessBadge freshness={freshness} /> },
              ]}
            />
          </>
        )}
      </div>
    </Fm4Layout>
  );
}
