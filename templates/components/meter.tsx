import { usePage } from '../page.js';
import { Emblem, type Level } from './emblem.js';

/** A line that a level asks for. */
export interface Threshold {
  level: Level;
  value: number;
}

// Wide enough for three emblems under lines that are ten points apart.
const WIDTH = 320;
const MARGIN = 14;
const toX = (value: number) => MARGIN + (Math.min(100, Math.max(0, value)) / 100) * (WIDTH - 2 * MARGIN);

/** A score from 0 to 100 with the lines of the three levels. Says everything aloud in one sentence. */
export function Meter({ value, thresholds = [] }: { value: number; thresholds?: readonly Threshold[] }) {
  const { t, number } = usePage();
  const said = [
    t('meter.label', { value: number.one(value) }),
    ...thresholds.map((line) => t('meter.threshold', { name: t(`level.${line.level}`), value: line.value })),
  ];
  const full = toX(100) - toX(0);
  return (
    <svg
      class="medidor-svg"
      viewBox={`0 0 ${WIDTH} ${thresholds.length > 0 ? 62 : 20}`}
      role="img"
      aria-label={said.join('. ')}
    >
      <rect x={toX(0)} y="4" width={full} height="11" rx="5.5" fill="var(--color-base-300)" />
      <rect
        x={toX(0)}
        y="4"
        width={Math.max(0, toX(value) - toX(0))}
        height="11"
        rx="5.5"
        fill="var(--color-primary)"
      />
      {thresholds.map((line) => (
        <g key={line.level}>
          <rect x={toX(line.value) - 1.5} y="0" width="3" height="19" rx="1.5" fill="var(--color-base-content)" />
          <svg x={toX(line.value) - 14} y="22" width="28" height="26" viewBox="0 0 28 26">
            <Emblem level={line.level} size="inherit" silent />
          </svg>
          <text x={toX(line.value)} y="60" text-anchor="middle" class="medidor-cifra">
            {line.value}
          </text>
        </g>
      ))}
    </svg>
  );
}
