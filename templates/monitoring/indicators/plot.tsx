import { usePage } from '../../page.js';
import { figureText, periodText } from './figure-words.js';
import type { FigureUnit, PointShape } from './indicator.shapes.js';

interface PlotProps {
  points: readonly PointShape[];
  unit: FigureUnit;
  target: number | null;
}

interface Box {
  width: number;
  height: number;
  pad: number;
}

/** Where each shown point stands; what is not shown leaves a gap. */
function placed(points: readonly PointShape[], target: number | null, unit: FigureUnit, { width, height, pad }: Box) {
  const values = points.flatMap(({ value }) => value ?? []);
  const most = unit === 'share' ? 100 : Math.max(1, target ?? 0, ...values);
  const least = Math.min(0, target ?? 0, ...values);
  const y = (value: number) => height - pad - ((value - least) / (most - least)) * (height - 2 * pad);
  const step = points.length > 1 ? (width - 2 * pad) / (points.length - 1) : 0;
  const marks = points.map(({ value, period, isDraft }, at) => ({
    period,
    isDraft,
    x: pad + at * step,
    y: value === null ? null : y(value),
  }));
  const runs: { x: number; y: number }[][] = [[]];
  for (const { x, y: at } of marks) {
    if (at === null) runs.push([]);
    else runs.at(-1)!.push({ x, y: at });
  }
  const path = runs
    .filter((run) => run.length > 1)
    .map((run) => run.map((one, at) => `${at === 0 ? 'M' : 'L'}${one.x.toFixed(1)} ${one.y.toFixed(1)}`).join(''))
    .join('');
  return { marks, path, least, most, y };
}

const small: Box = { width: 120, height: 32, pad: 3 };

/** A trend in the height of a line of text, for those who see it; the figures stand beside. */
export function Sparkline({ points, unit, target }: PlotProps) {
  const { marks, path, y } = placed(points, target, unit, small);
  const last = marks.findLast((one) => one.y !== null);
  return (
    <svg
      class="text-primary"
      width={small.width}
      height={small.height}
      viewBox={`0 0 ${small.width} ${small.height}`}
      aria-hidden="true"
    >
      {target !== null && (
        <line
          x1={0}
          x2={small.width}
          y1={y(target)}
          y2={y(target)}
          stroke="currentColor"
          stroke-dasharray="3 3"
          opacity="0.6"
        />
      )}
      <path d={path} fill="none" stroke="currentColor" stroke-width="2" />
      {last && <circle cx={last.x} cy={last.y!} r="2.5" fill="currentColor" />}
    </svg>
  );
}

const large: Box = { width: 640, height: 220, pad: 34 };

/** A series with its target; the table beside says the same. */
export function Plot({ points, unit, target, title }: PlotProps & { title: string }) {
  const words = usePage();
  const { t, number } = words;
  const { marks, path, least, most, y } = placed(points, target, unit, large);
  const shown = points.filter(({ value }) => value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  const alt =
    first && last
      ? t('indicators.plot-alt', {
          title,
          from: periodText(words, first.period),
          first: figureText(words, unit, first),
          until: periodText(words, last.period),
          last: figureText(words, unit, last),
        })
      : t('indicators.plot-none', { title });
  const { width, height, pad } = large;
  return (
    <svg class="w-full max-w-3xl text-primary" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <g fill="currentColor" font-size="12">
        {[least, most].map((value) => (
          <text key={value} x={pad - 6} y={y(value) + 4} text-anchor="end">
            {number.plain(value)}
          </text>
        ))}
        {marks.map(({ period, x }, at) =>
          at === 0 || at === marks.length - 1 ? (
            <text key={period} x={x} y={height - 8} text-anchor={at === 0 ? 'start' : 'end'}>
              {periodText(words, period)}
            </text>
          ) : null,
        )}
      </g>
      <line x1={pad} x2={width - pad} y1={y(least)} y2={y(least)} stroke="currentColor" opacity="0.4" />
      {target !== null && (
        <g>
          <line x1={pad} x2={width - pad} y1={y(target)} y2={y(target)} stroke="currentColor" stroke-dasharray="6 4" />
          <text x={width - pad} y={y(target) - 5} text-anchor="end" font-size="12" fill="currentColor">
            {t('indicators.target')}
          </text>
        </g>
      )}
      <path d={path} fill="none" stroke="currentColor" stroke-width="2.5" />
      {marks.map(({ period, x, y: at, isDraft }) =>
        at === null ? null : (
          <circle
            key={period}
            cx={x}
            cy={at}
            r="4"
            fill={isDraft ? 'var(--color-base-100, white)' : 'currentColor'}
            stroke="currentColor"
            stroke-width="2"
          />
        ),
      )}
    </svg>
  );
}
