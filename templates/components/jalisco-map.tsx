import { usePage } from '../page.js';

/** A region of Jalisco on the map. */
export interface MapRegion {
  /** Official number, `1` to `12`. */
  number: string;
  name: string;
  n: number;
  /** Where its tile leads. */
  href: string;
  chosen: boolean;
}

/** Column and row of each region, in the official order: about where it lies, north on top. */
export const placesOfRegions = [
  [2, 0],
  [3, 0],
  [3, 1],
  [3, 2],
  [3, 3],
  [2, 3],
  [1, 2],
  [0, 2],
  [0, 1],
  [1, 1],
  [2, 2],
  [2, 1],
] as const;

const TILE = { width: 98, height: 66, gap: 6 };
const SHADES = 4;

/** From 0 to 4. By the root: one region has most of all companies, and the others should not all look alike. */
export const shadeOf = (n: number, most: number): number => (n === 0 ? 0 : Math.ceil(SHADES * Math.sqrt(n / most)));

/** The twelve regions as tiles, with more colour where there are more companies; each leads to its companies. The list says the same. */
export function JaliscoMap({ regions }: { regions: readonly MapRegion[] }) {
  const { t } = usePage();
  const most = Math.max(1, ...regions.map(({ n }) => n));
  const [width, height] = [4 * (TILE.width + TILE.gap), 4 * (TILE.height + TILE.gap)];
  return (
    <>
      <figure class="m-0">
        <svg
          class="mapa"
          viewBox={`-3 -3 ${width} ${height}`}
          role="group"
          aria-label={t('directory.map')}
          xmlns="http://www.w3.org/2000/svg"
        >
          {regions.map((region, index) => (
            <Tile key={region.number} region={region} place={placesOfRegions[index]!} shade={shadeOf(region.n, most)} />
          ))}
        </svg>
        <figcaption class="text-sm text-tenue mt-2">{t('directory.map-note')}</figcaption>
      </figure>
      <details class="mt-3">
        <summary class="enlace text-sm">{t('directory.map-list')}</summary>
        <ul class="list-none p-0 mt-3 grid sm:grid-cols-2 gap-x-6">
          {regions.map(({ number, name, n, href, chosen }) => (
            <li key={number} class="flex justify-between gap-4 py-1.5 border-b border-linea">
              <a class="enlace" href={href} aria-current={chosen ? 'true' : undefined}>
                {name}
              </a>
              <span class="cifra">{n}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Tile(props: { region: MapRegion; place: readonly [number, number]; shade: number }) {
  const { t } = usePage();
  const { region, place, shade } = props;
  const [x, y] = [place[0] * (TILE.width + TILE.gap), place[1] * (TILE.height + TILE.gap)];
  const lines = linesOf(region.name);
  const label = t('directory.map-region', { region: region.name, n: region.n });
  return (
    <a
      href={region.href}
      class={`mapa-region mapa-${shade}`}
      aria-label={label}
      aria-current={region.chosen ? 'true' : undefined}
    >
      <rect x={x} y={y} width={TILE.width} height={TILE.height} rx={9} />
      <text class="mapa-nombre" x={x + 8} y={y + 17}>
        {lines.map((line, index) => (
          <tspan key={line} x={x + 8} dy={index === 0 ? 0 : 14}>
            {line}
          </tspan>
        ))}
      </text>
      <text class="mapa-cifra" x={x + TILE.width - 8} y={y + TILE.height - 9} text-anchor="end">
        {region.n}
      </text>
    </a>
  );
}

/** A long name in two lines, broken before its last word. */
function linesOf(name: string): string[] {
  const last = name.lastIndexOf(' ');
  return name.length <= 12 || last < 0 ? [name] : [name.slice(0, last), name.slice(last + 1)];
}
