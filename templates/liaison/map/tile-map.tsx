import { regionsOfJalisco } from '#libs/mexico';
import { placesOfRegions, shadeOf } from '../../components/jalisco-map.js';
import type { MapLayer, MapMunicipality } from './map.shapes.js';

// One equal tile a municipality, by region; the regions stand about where they lie.
const TILE = { side: 34, gap: 4, across: 4 };
const LINE = 22;
/** Room for a name of two lines. */
const LABEL = 2 * LINE + 6;
const BLOCK = { width: TILE.across * (TILE.side + TILE.gap) + 20, height: 4 * (TILE.side + TILE.gap) + LABEL + 14 };
const WIDEST = 14;

/** A name on as many lines as its tiles leave room for. */
function linesOf(name: string): string[] {
  if (name.length <= WIDEST) return [name];
  const at = name.lastIndexOf(' ');
  return [name.slice(0, at), name.slice(at + 1)];
}

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
      class="mapa mapa-teselas"
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
            {linesOf(region).map((line, at, { length }) => (
              <text key={line} class="mapa-nombre" x={0} y={LABEL - 8 - (length - 1 - at) * LINE}>
                {line}
              </text>
            ))}
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
