import { Button } from '../../components/button.js';
import { type ChoiceGroup, Select } from '../../components/choice-field.js';
import { Emblem, type Level } from '../../components/emblem.js';
import { EmptyState } from '../../components/empty-state.js';
import type { FormState } from '../../components/form.js';
import { Icon } from '../../components/icon.js';
import { JaliscoMap, type MapRegion } from '../../components/jalisco-map.js';
import { Pagination } from '../../components/pagination.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { levelNameOf } from '../../distinctions/level-name.js';
import { usePage } from '../../page.js';

interface Option {
  value: string;
  label: string;
}

export interface DirectoryPageProps {
  entries: readonly {
    code: string;
    name: string;
    level: Level;
    levelName: string;
    sector: string;
    municipality: string;
    expiresOn: string;
  }[];
  total: number;
  page: number;
  pages: number;
  filtered: boolean;
  form: FormState;
  sectors: readonly Option[];
  /** By region. */
  municipalities: readonly ChoiceGroup[];
  regions: readonly MapRegion[];
  /** The filters as a query string; empty without filters. */
  query: string;
}

/** Companies with a distinction in force that agreed to be listed. */
export function DirectoryPage(props: DirectoryPageProps) {
  const { t } = usePage();
  const { entries, filtered, query, regions } = props;
  const asked = entries.length > 0 || filtered;
  const feed = { href: '/directorio/cambios.atom', title: t('directory.feed.title') };
  return (
    <PublicLayout title={t('directory.title')} description={t('directory.description')} feed={feed} noindex={filtered}>
      <h1>{t('directory.title')}</h1>
      <p class="mt-4 text-lg max-w-lectura">{t('directory.lead')}</p>
      {asked && (
        <div class="grid gap-8 lg:grid-cols-[1.1fr_1fr] lg:gap-16 mt-8 items-start">
          <Filters {...props} />
          <JaliscoMap regions={regions} />
        </div>
      )}
      {entries.length > 0 ? <Entries {...props} /> : <NoEntries filtered={filtered} />}
      <Pagination page={props.page} pages={props.pages} />
      {asked && <Downloads query={query} />}
    </PublicLayout>
  );
}

function Filters({ form, sectors, municipalities, regions, filtered }: DirectoryPageProps) {
  const { t } = usePage();
  const any = { value: '', label: t('directory.any') };
  const levels = (['N1', 'N2', 'N3'] as const).map((value) => ({ value, label: t(`level.${value}`) }));
  const sizes = (['micro', 'small', 'medium', 'large'] as const).map((value) => ({
    value,
    label: t(`directory.size.${value}`),
  }));
  const places = regions.map(({ number, name }) => ({ value: number, label: name }));
  const filter = (name: string, label: string, choices: readonly Option[], groups: readonly ChoiceGroup[] = []) => (
    <Select form={form} name={name} label={label} noEmpty choices={[any, ...choices]} groups={groups} />
  );
  return (
    <form class="filtros" method="get" action="/directorio" role="search" aria-label={t('directory.filters')}>
      <div class="filtro-ancho">
        <TextField form={form} name="busca" label={t('directory.search')} type="search" maxLength={80} />
      </div>
      {filter('nivel', t('directory.level'), levels)}
      {filter('giro', t('directory.sector'), sectors)}
      {filter('region', t('directory.region'), places)}
      {filter('municipio', t('directory.municipality'), [], municipalities)}
      {filter('tamano', t('directory.size'), sizes)}
      <div class="campo self-end flex flex-wrap gap-x-6 gap-y-2 items-center">
        <Button kind="outline">{t('directory.filter')}</Button>
        {filtered && <TextLink href="/directorio">{t('directory.none-action')}</TextLink>}
      </div>
    </form>
  );
}

function Entries({ entries, total }: DirectoryPageProps) {
  const page = usePage();
  const { t, date } = page;
  return (
    <>
      <p class="mt-8 text-tenue" role="status">
        {t('directory.count', { n: total })}
      </p>
      <ul class="list-none p-0 mt-4 grid">
        {entries.map((entry) => (
          <li key={entry.code} class="grid grid-cols-[3.5rem_1fr] gap-5 items-center py-4 border-t border-linea">
            <Emblem level={entry.level} size="xs" silent />
            <div>
              <TextLink class="font-display font-semibold text-xl" href={`/verificar/${entry.code}`}>
                {entry.name}
              </TextLink>
              <p class="m-0 mt-1">
                <strong>{levelNameOf(entry, page)}</strong>
                {`. ${entry.sector}. ${entry.municipality}, Jalisco.`}
              </p>
              <p class="m-0 text-sm text-tenue">{t('directory.until', { day: date.long(entry.expiresOn) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function NoEntries({ filtered }: { filtered: boolean }) {
  const { t } = usePage();
  return (
    <div class="mt-8">
      <EmptyState
        title={t(filtered ? 'directory.none' : 'directory.empty')}
        door={filtered ? 'closed' : 'ajar'}
        action={filtered ? { href: '/directorio', label: t('directory.none-action') } : null}
      >
        {t(filtered ? 'directory.none-text' : 'directory.empty-text')}
      </EmptyState>
    </div>
  );
}

function Downloads({ query }: { query: string }) {
  const { t } = usePage();
  const files = [
    [`/directorio/empresas.csv${query}`, 'directory.download.csv'],
    [`/directorio/empresas.json${query}`, 'directory.download.json'],
    ['/directorio/cambios.atom', 'directory.download.feed'],
    ['/registro-publico', 'directory.download.register'],
  ] as const;
  return (
    <Section id="tdatos" class="mt-12 no-imprimir" heading="text-xl" title={t('directory.download')}>
      <ul class="list-none p-0 mt-3 flex flex-wrap gap-x-8 gap-y-3">
        {files.map(([href, label], index) => (
          <li key={href}>
            <a class="enlace enlace-flecha" href={href}>
              {index < 2 && <Icon name="download" />}
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
