import { usePage } from '../../page.js';

/** A bar: its name, its length from 0 to 1, what it says. Null: nothing is shown of it. */
export interface Bar {
  readonly label: string;
  readonly share: number | null;
  readonly value: string;
}

const WIDTH = 640;
const NAME = 210;
const ROW = 30;
const LENGTH = WIDTH - NAME - 90;

/** Horizontal bars, one under the other. The table beside says the same; whoever cannot see the plot loses nothing. */
export function BarPlot({ title, bars }: { title: string; bars: readonly Bar[] }) {
  return (
    <svg class="w-full max-w-2xl" viewBox={`0 0 ${WIDTH} ${bars.length * ROW + 8}`} role="img" aria-label={title}>
      {bars.map(({ label, share, value }, at) => {
        const y = at * ROW + 6;
        return (
          <g key={label}>
            <text x={NAME - 10} y={y + 14} text-anchor="end" font-size="14" fill="currentColor">
              {short(label)}
            </text>
            <rect x={NAME} y={y} width={LENGTH} height="18" rx="4" fill="var(--color-base-300)" />
            {share !== null && (
              <rect x={NAME} y={y} width={Math.max(2, share * LENGTH)} height="18" rx="4" fill="var(--color-primary)" />
            )}
            <text x={NAME + LENGTH + 8} y={y + 14} font-size="14" fill="currentColor">
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const short = (label: string) => (label.length > 28 ? `${label.slice(0, 27)}…` : label);

/** Estimates with their intervals around a line of no change. */
export interface Interval {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Each estimate as a point on its interval. */
export function IntervalPlot({ title, intervals }: { title: string; intervals: readonly Interval[] }) {
  const { number } = usePage();
  const most = Math.max(1, ...intervals.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const toX = (value: number) => NAME + ((value + most) / (2 * most)) * LENGTH;
  const height = intervals.length * ROW + 30;
  return (
    <svg class="w-full max-w-2xl" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title}>
      <line x1={toX(0)} x2={toX(0)} y1="2" y2={height - 24} stroke="currentColor" stroke-dasharray="4 4" />
      {intervals.map(({ label, value, low, high }, at) => {
        const y = at * ROW + 16;
        return (
          <g key={label}>
            <text x={NAME - 10} y={y + 5} text-anchor="end" font-size="14" fill="currentColor">
              {short(label)}
            </text>
            <line x1={toX(low)} x2={toX(high)} y1={y} y2={y} stroke="var(--color-primary)" stroke-width="3" />
            <circle cx={toX(value)} cy={y} r="6" fill="var(--color-primary)" />
          </g>
        );
      })}
      {[-most, 0, most].map((value) => (
        <text key={value} x={toX(value)} y={height - 6} text-anchor="middle" font-size="13" fill="currentColor">
          {number.one(value)}
        </text>
      ))}
    </svg>
  );
}
