import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { EmptyState } from '../../components/empty-state.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { type Search, SearchForm } from '../../components/search-form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { type InstitutionCard, InstitutionEntry } from './institution.js';
import { OverdueNotice, SpanishOnly } from '../review.js';

export type InstitutionGroup =
  'acompanamiento' | 'documentos' | 'trabajo' | 'derechos' | 'empresas' | 'internacional' | 'consulados';

export interface InstitutionSection {
  group: InstitutionGroup;
  institutions: readonly InstitutionCard[];
}

interface InstitutionsProps {
  search: Search;
  sections: readonly InstitutionSection[];
}

/** Who does what, for an employer and for the person. No addresses, no hours: safety comes first. */
export function Institutions({ search, sections }: InstitutionsProps) {
  const { t } = usePage();
  const review = sections[0]?.institutions[0]?.review;
  return (
    <PublicLayout
      title={t('guidance.institutions.title')}
      description={t('guidance.institutions.lead')}
      noindex={search.asked !== ''}
    >
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('guidance.institutions.title')} />
      <SpanishOnly />
      {review && <OverdueNotice review={review} />}
      <h1>{t('guidance.institutions.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.institutions.lead')}</p>
      <p class="mt-3 max-w-lectura">{t('guidance.institutions.safety')}</p>
      <SearchForm
        search={search}
        action="/guia/instituciones"
        label={t('guidance.institutions.search')}
        hint={t('guidance.institutions.search.hint')}
      />
      {search.asked && sections.length === 0 && (
        <div class="mt-8" role="status">
          <EmptyState
            door="ajar"
            title={t('guidance.nothing.title', { asked: search.asked })}
            action={{ kind: 'primary', href: '/guia/instituciones', label: t('guidance.institutions.all') }}
          />
        </div>
      )}
      {search.asked && sections.length > 0 && (
        <p class="mt-6 mb-0">
          <TextLink href="/guia/instituciones">{t('guidance.institutions.all')}</TextLink>
        </p>
      )}
      {sections.map((section) => (
        <Section
          key={section.group}
          id={section.group}
          class="mt-12"
          heading="text-2xl"
          title={t(`guidance.institutions.${section.group}`)}
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
    </PublicLayout>
  );
}
