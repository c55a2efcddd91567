import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { EmptyState } from '../../components/empty-state.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { FilterChoice, FilterForm, FilterSearch } from '../../components/filter-form.js';
import type { ChoiceGroup } from '../../components/choice-field.js';
import { LinkButton } from '../../components/button.js';
import type { Search } from '../../components/search-form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { type InstitutionCard, InstitutionEntry, type InstitutionNeed } from './institution.js';
import { OverdueNotice, SpanishOnly } from '../review.js';

export type InstitutionGroup =
  | 'acompanamiento'
  | 'documentos'
  | 'trabajo'
  | 'derechos'
  | 'empresas'
  | 'internacional'
  | 'consulados';

/** `municipio`: those with an office in the municipality that was asked for. */
export interface InstitutionSection {
  group: InstitutionGroup | 'municipio';
  institutions: readonly InstitutionCard[];
}

export interface InstitutionsProps {
  search: Search;
  filter: { need: InstitutionNeed | null; place: string | null; placeName: string | null };
  needs: readonly InstitutionNeed[];
  /** By region. */
  places: readonly ChoiceGroup[];
  found: number;
  sections: readonly InstitutionSection[];
}

/** Who does what, for an employer and for the person. No addresses, no hours: safety comes first. */
export function Institutions(props: InstitutionsProps) {
  const { t } = usePage();
  const { search, filter, sections } = props;
  const narrowed = search.asked !== '' || filter.need !== null || filter.place !== null;
  const review = sections[0]?.institutions[0]?.review;
  return (
    <PublicLayout
      title={t('guidance.institutions.title')}
      description={t('guidance.institutions.lead')}
      noindex={narrowed}
    >
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('guidance.institutions.title')} />
      <SpanishOnly />
      {review && !narrowed && <OverdueNotice review={review} />}
      <h1>{t('guidance.institutions.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.institutions.lead')}</p>
      <p class="mt-3 max-w-lectura">{t('guidance.institutions.safety')}</p>
      <Filters {...props} />
      {narrowed && <Found {...props} />}
      {sections.map((section) => (
        <Section
          key={section.group}
          id={section.group}
          class="mt-12"
          heading="text-2xl"
          title={
            section.group === 'municipio'
              ? t('guidance.institutions.in-place', { place: filter.placeName ?? '' })
              : t(`guidance.institutions.${section.group}`)
          }
        >
          {section.group === 'consulados' && (
            <p class="mt-2 max-w-lectura">{t('guidance.institutions.consulados.text')}</p>
          )}
          <div class="mt-4 grid gap-x-14 lg:grid-cols-2">
            {section.institutions.map((institution) => (
              <InstitutionEntry key={institution.slug} institution={institution} />
            ))}
          </div>
        </Section>
      ))}
      <section class="hoja px-5 py-5 mt-14 max-w-3xl no-imprimir" aria-labelledby="sugerir">
        <h2 id="sugerir" class="text-xl">
          {t('guidance.institutions.suggest.title')}
        </h2>
        <p class="mt-2">{t('guidance.institutions.suggest.text')}</p>
        <LinkButton kind="outline" href="/guia/instituciones/sugerir">
          {t('guidance.institutions.suggest')}
        </LinkButton>
      </section>
    </PublicLayout>
  );
}

/** What one needs, and where; sent by GET, so that what was found has an address. */
function Filters({ search, filter, needs, places }: InstitutionsProps) {
  const { t } = usePage();
  return (
    <FilterForm action="/guia/instituciones" send={t('action.search')}>
      <FilterSearch
        name="q"
        label={t('guidance.institutions.search')}
        value={search.asked}
        maxLength={search.maxLength}
        wide
      />
      <FilterChoice
        name="necesidad"
        label={t('guidance.institutions.need')}
        any={t('guidance.institutions.need.any')}
        choices={needs.map((value) => ({ value, label: t(`guidance.institutions.need.${value}`) }))}
        value={filter.need}
      />
      <FilterChoice
        name="municipio"
        label={t('guidance.institutions.place')}
        any={t('guidance.institutions.place.any')}
        groups={places}
        value={filter.place}
      />
    </FilterForm>
  );
}

/** How many there are, and the way back to all. */
function Found({ search, filter, found }: InstitutionsProps) {
  const { t } = usePage();
  const all = { href: '/guia/instituciones', label: t('guidance.institutions.all') };
  if (found === 0)
    return (
      <div class="mt-8" role="status">
        <EmptyState
          door="ajar"
          title={
            search.asked ? t('guidance.nothing.title', { asked: search.asked }) : t('guidance.institutions.none.title')
          }
          action={{ kind: 'primary', ...all }}
        >
          {t('guidance.institutions.none.text')}
        </EmptyState>
      </div>
    );
  return (
    <p class="mt-6 mb-0" role="status">
      {t('guidance.institutions.found', { n: found })}{' '}
      {filter.placeName && t('guidance.institutions.place-note', { place: filter.placeName })}{' '}
      <TextLink href={all.href}>{all.label}</TextLink>
    </p>
  );
}
