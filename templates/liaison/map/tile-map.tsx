import { regionsOfJalisco } from '#libs/mexico';
import { placesOfRegions, shadeOf } from '../../components/jalisco-map.js';
import type { MapLayer, MapMunicipality } from './map.shapes.js';

// One equal tile a municipality, by region; the regions stand about where they lie.
const TILE = { side: 34, gap: 4, across: 4 };
const BLOCK = { width: TILE.across * (TILE.side + TILE.gap) + 20, height: 4 * (TILE.side + TILE.gap) + 40 };
const LABEL = 16;

/** What a tile is coloured by. */
export const valueOn = (layer: MapLayer, one: MapMunicipality): number =>
  layer === 'liaison' ? Number(one.liaison) : (one[layer] ?? 0);

interface TileMapProps {
  layer: MapLayer;
  municipalities: readonly MapMunicipality[];
  label: string;
  /** What is said of a tile. */
  words(this: void, one: MapMunicipality): string;
}

/** The 125 municipalities as tiles, with more colour where there is more. The table beside it says the same. */
export function TileMap({ layer, municipalities, label, words }: TileMapProps) {
  const most = Math.max(1, ...municipalities.map((one) => valueOn(layer, one)));
  return (
    <svg
      class="mapa"
      viewBox={`-2 -2 ${4 * BLOCK.width} ${4 * BLOCK.height}`}
      role="img"
      aria-label={label}
      xmlns="http://www.w3.org/2000/svg"
    >
      {regionsOfJalisco.map((region, index) => {
        const [column, row] = placesOfRegions[index]!;
        const own = municipalities.filter((one) => one.region === region);
        return (
          <g key={region} class="mapa-region" transform={`translate(${column * BLOCK.width} ${row * BLOCK.height})`}>
            <text class="mapa-nombre" x={0} y={LABEL - 4}>
              {region}
            </text>
            {own.map((one, place) => (
              <g key={one.id} class={`mapa-region mapa-${shadeOf(valueOn(layer, one), most)}`}>
                <rect
                  x={(place % TILE.across) * (TILE.side + TILE.gap)}
                  y={LABEL + Math.floor(place / TILE.across) * (TILE.side + TILE.gap)}
                  width={TILE.side}
                  height={TILE.side}
                  rx={5}
                >
                  <title>{words(one)}</title>
                </rect>
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
