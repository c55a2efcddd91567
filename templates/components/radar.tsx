import { usePage } from '../page.js';

/** One axis of the radar, from 0 to 100. */
export interface RadarPoint {
  /** Short, beside the drawing. */
  label: string;
  /** Full, in the description and the table. */
  name: string;
  /** Null: nothing answered yet. */
  value: number | null;
  /** A second series, such as the audited value. */
  other?: number | null;
}

interface RadarProps {
  id: string;
  points: readonly RadarPoint[];
  /** What each dimension must reach: a dashed line; points under it are hollow. */
  minimum?: number;
  title?: string;
  /** What the two series are called, when there are two. */
  series?: readonly [string, string];
}

const CENTER = { x: 186, y: 160 };
const RADIUS = 106;
const LABEL_RADIUS = 124;

const direction = (index: number, count: number) => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
};
const round = (value: number) => Math.round(value * 10) / 10;
const at = (index: number, count: number, value: number) => {
  const way = direction(index, count);
  const length = (RADIUS * value) / 100;
  return { x: round(CENTER.x + way.x * length), y: round(CENTER.y + way.y * length) };
};
const polygon = (values: readonly number[]) =>
  values
    .map((value, index) => at(index, values.length, value))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');

function Label({ point, index, count, low }: { point: RadarPoint; index: number; count: number; low: boolean }) {
  const { number } = usePage();
  const way = direction(index, count);
  const x = round(CENTER.x + way.x * LABEL_RADIUS);
  // Two lines of text: above the drawing they hang higher, below it lower.
  const y = round(CENTER.y + way.y * LABEL_RADIUS - 4 + way.y * (way.y > 0 ? 15 : 9));
  const anchor = Math.abs(way.x) < 0.3 ? 'middle' : way.x > 0 ? 'start' : 'end';
  return (
    <text x={x} y={y} text-anchor={anchor} class={low ? 'bajo' : undefined}>
      {point.label}
      <tspan class={low ? 'valor bajo' : 'valor'} x={x} dy="18">
        {point.value === null ? '–' : number.percent(point.value)}
      </tspan>
    </text>
  );
}

/** Progress by dimension: drawing with title and description, and its table under a disclosure. */
export function Radar({ id, points, minimum, title, series }: RadarProps) {
  const { t, number } = usePage();
  const count = points.length;
  const isLow = (value: number | null) => minimum !== undefined && value !== null && value < minimum;
  const said = points.map((point) =>
    t('radar.point', { name: point.name, value: point.value === null ? '–' : number.percent(point.value) }),
  );
  if (minimum !== undefined) said.push(t('radar.minimum', { value: number.percent(minimum) }));
  const others = points.map((point) => point.other ?? null);
  return (
    <figure class="radar">
      <svg viewBox="-8 -2 408 324" role="img" aria-labelledby={`${id}-t ${id}-d`}>
        <title id={`${id}-t`}>{title ?? t('radar.title')}</title>
        <desc id={`${id}-d`}>{said.join('; ')}</desc>
        {[25, 50, 75, 100].map((ring) => (
          <polygon key={ring} class="anillo" points={polygon(points.map(() => ring))} />
        ))}
        {points.map((point, index) => {
          const end = at(index, count, 100);
          return <line key={point.name} class="eje" x1={CENTER.x} y1={CENTER.y} x2={end.x} y2={end.y} />;
        })}
        <polygon class="area" points={polygon(points.map((point) => point.value ?? 0))} />
        {others.some((value) => value !== null) && (
          <polygon class="area-b" points={polygon(others.map((value) => value ?? 0))} />
        )}
        {minimum !== undefined && <polygon class="minimo" points={polygon(points.map(() => minimum))} />}
        {points.map((point, index) => {
          if (point.value === null) return null;
          const spot = at(index, count, point.value);
          const low = isLow(point.value);
          return (
            <circle key={point.name} class={low ? 'punto-bajo' : 'punto'} cx={spot.x} cy={spot.y} r={low ? 5.5 : 3.5} />
          );
        })}
        {points.map((point, index) => (
          <Label key={point.name} point={point} index={index} count={count} low={isLow(point.value)} />
        ))}
      </svg>
      <RadarTable points={points} series={series} title={title ?? t('radar.title')} isLow={isLow} />
    </figure>
  );
}

function RadarTable({
  points,
  series,
  title,
  isLow,
}: Pick<RadarProps, 'points' | 'series'> & { title: string; isLow(value: number | null): boolean }) {
  const { t, number } = usePage();
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : number.percent(value);
  const headings = series ?? [t('radar.value')];
  return (
    <details class="mt-3">
      <summary class="cursor-pointer enlace text-sm py-2">{t('radar.table')}</summary>
      <table class="w-full text-sm mt-2">
        <caption class="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col" class="text-left py-1 font-semibold">
              {t('radar.dimension')}
            </th>
            {headings.map((heading) => (
              <th key={heading} scope="col" class="text-right py-1 font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.name} class="border-t border-linea">
              <th scope="row" class="text-left font-normal py-1.5 pr-2">
                {point.name}
                {isLow(point.value) && <span class="text-tierra font-semibold"> {t('radar.below')}</span>}
              </th>
              <td class="text-right cifra py-1.5 whitespace-nowrap">{text(point.value)}</td>
              {series && <td class="text-right cifra py-1.5 pl-3 whitespace-nowrap">{text(point.other)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
