import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { Tabs } from '../../components/tabs.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { MapLayer, MapMunicipality } from './map.shapes.js';
import { TileMap, valueOn } from './tile-map.js';

const layers = { liaison: '', agreements: 'acuerdos', companies: 'empresas', trained: 'formadas' } as const;

/** Jalisco at a glance, as tiles and as a table with the same figures. */
export function MapPage({ layer, municipalities }: { layer: MapLayer; municipalities: readonly MapMunicipality[] }) {
  const { t } = usePage();
  const { compare } = new Intl.Collator('es');
  const shown = municipalities.filter((one) => valueOn(layer, one) > 0).length;
  const cell = (one: MapMunicipality, of: MapLayer) => {
    if (of === 'liaison') return t(one.liaison ? 'liaison.map.yes' : 'liaison.map.no');
    if (of === 'trained') return one.trained === null ? t('liaison.map.few') : String(one.trained);
    return String(one[of]);
  };
  const name = t(`liaison.map.${layer}`);
  return (
    <PublicLayout title={t('liaison.map')} description={t('liaison.map-lead')}>
      <BackLink href="/municipios">{t('liaison.title')}</BackLink>
      <h1>{t('liaison.map')}</h1>
      <p class="mt-3 mb-6 text-lg max-w-lectura">{t('liaison.map-lead')}</p>
      <Tabs
        label={t('liaison.map')}
        tabs={(Object.keys(layers) as MapLayer[]).map((one) => ({
          href: layers[one] ? `/municipios/mapa?ver=${layers[one]}` : '/municipios/mapa',
          label: t(`liaison.map.${one}`),
          current: one === layer,
        }))}
      />
      <figure class="m-0 mt-6 max-w-3xl">
        <TileMap
          layer={layer}
          municipalities={municipalities}
          label={t('liaison.map-label', { name, n: shown })}
          words={(one) => t('liaison.map-tile', { municipality: one.name, name, value: cell(one, layer) })}
        />
        <figcaption class="text-sm text-tenue mt-2">{t('liaison.map-note')}</figcaption>
      </figure>
      <Section id="cifras" class="mt-10" title={t('liaison.map-table')}>
        <p class="mt-2 mb-4 max-w-lectura">{t('liaison.map-table-text')}</p>
        <DataTable
          caption={t('liaison.map-table')}
          rows={municipalities.toSorted((one, other) => compare(one.name, other.name))}
          columns={[
            {
              heading: t('liaison.agreement-field.municipality'),
              cell: (one) => <TextLink href={`/municipios/${one.id}`}>{one.name}</TextLink>,
            },
            { heading: t('liaison.region'), cell: ({ region }) => region },
            ...(Object.keys(layers) as MapLayer[]).map((of) => ({
              heading: t(`liaison.map.${of}`),
              cell: (one: MapMunicipality) => cell(one, of),
              numeric: true,
            })),
          ]}
        />
      </Section>
    </PublicLayout>
  );
}
