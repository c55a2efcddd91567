import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm, FilterSearch } from '../../components/filter-form.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { MunicipalityLine } from './directory.shapes.js';
import { FreshnessBadge } from './freshness.js';

interface MunicipalitiesPageProps {
  lines: readonly MunicipalityLine[];
  search: { question: string; region: number | null };
  filtered: boolean;
  /** In their official order. */
  regions: readonly string[];
  maxLength: number;
}

/** The 125 municipalities of Jalisco: whom to turn to in each. */
export function MunicipalitiesPage({ lines, search, filtered, regions, maxLength }: MunicipalitiesPageProps) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('liaison.title')} description={t('liaison.description')} noindex={filtered}>
      <h1>{t('liaison.title')}</h1>
      <p class="mt-4 text-lg max-w-lectura">{t('liaison.lead')}</p>
      <p class="mt-3">
        <TextLink href="/municipios/mapa">{t('liaison.map-see')}</TextLink>
      </p>
      <FilterForm
        action="/municipios"
        send={t('action.search')}
        after={filtered && <TextLink href="/municipios">{t('liaison.all')}</TextLink>}
      >
        <FilterSearch name="q" label={t('liaison.search')} value={search.question} maxLength={maxLength} wide />
        <RegionFilter regions={regions} region={search.region} />
      </FilterForm>
      {lines.length === 0 ? (
        <div class="mt-8">
          <EmptyState
            title={t('liaison.none')}
            door="closed"
            action={{ href: '/municipios', label: t('liaison.all') }}
          />
        </div>
      ) : (
        <>
          <p class="mt-8 text-tenue" role="status">
            {t('liaison.count', { n: lines.length })}
          </p>
          <ul class="list-none p-0 mt-4 grid max-w-3xl">
            {lines.map((line) => (
              <li key={line.id} class="py-4 border-t border-linea">
                <TextLink class="font-display font-semibold text-lg" href={`/municipios/${line.id}`}>
                  <span lang="es-MX">{line.name}</span>
                </TextLink>{' '}
                <FreshnessBadge freshness={line.freshness} />
                <p class="m-0 mt-1 text-tenue">
                  <Content>{line.office ? `${line.office} · ${line.region}` : line.region}</Content>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </PublicLayout>
  );
}

/** One of the twelve regions. */
export function RegionFilter({ regions, region }: { regions: readonly string[]; region: number | null }) {
  const { t } = usePage();
  return (
    <FilterChoice
      name="region"
      label={t('liaison.region')}
      any={t('liaison.any-region')}
      value={region === null ? null : String(region)}
      choices={regions.map((label, at) => ({ value: String(at + 1), label }))}
    />
  );
}
