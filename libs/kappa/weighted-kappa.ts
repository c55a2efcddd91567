/**
 * How much two neighbouring steps of a scale of k steps count as agreeing: `linear` 1 − |i − j| / (k − 1), `quadratic`
 * 1 − (i − j)² / (k − 1)². Cicchetti & Allison 1971; Fleiss & Cohen 1973.
 */
export type KappaWeights = 'linear' | 'quadratic';

/** Agreement beyond chance: 1 in all, 0 as by chance, less than 0 below it. */
export interface Kappa {
  readonly kappa: number;
  /** Asymptotic standard error. */
  readonly error: number;
  /** 95 %, within −1 to 1. */
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution, for 95 % on both sides. */
const z = 1.959963984540054;

/**
 * Cohen's weighted kappa of a square table of counts: rows, what one rater said; columns, what the other one said.
 * Formula of the estimate: Cohen, J. (1968), Psychological Bulletin 70, 213–220; of its error: Fleiss, Cohen & Everitt
 * (1969), Psychological Bulletin 72, 323–327, as in SAS/STAT, PROC FREQ, "Kappa coefficients". It is asymptotic: with few
 * pairs the interval is too narrow.
 * @returns null when it is not defined: no pairs, or both raters gave one and the same value throughout
 */
export function weightedKappa(counts: readonly (readonly number[])[], weights: KappaWeights): Kappa | null {
  const steps = counts.length;
  const total = sum(counts.map(sum));
  if (steps < 2 || total === 0) return null;
  const p = counts.map((row) => row.map((count) => count / total));
  const rows = p.map(sum);
  const columns = rows.map((_, j) => sum(p.map((row) => row[j] ?? 0)));
  const weight = (i: number, j: number) => 1 - (Math.abs(i - j) / (steps - 1)) ** (weights === 'linear' ? 1 : 2);
  const overRows = rows.map((_, i) => sum(columns.map((share, j) => share * weight(i, j))));
  const overColumns = columns.map((_, j) => sum(rows.map((share, i) => share * weight(i, j))));
  const observed = sum(p.map((row, i) => sum(row.map((share, j) => share * weight(i, j)))));
  const expected = sum(rows.map((share, i) => share * (overRows[i] ?? 0)));
  if (1 - expected < 1e-12) return null;
  const kappa = (observed - expected) / (1 - expected);
  const spread = sum(
    p.map((row, i) =>
      sum(
        row.map((share, j) => share * (weight(i, j) - ((overRows[i] ?? 0) + (overColumns[j] ?? 0)) * (1 - kappa)) ** 2),
      ),
    ),
  );
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (total * (1 - expected) ** 2);
  // what is left of a perfect agreement is the rounding of the machine
  const error = Math.sqrt(Math.max(0, variance));
  return { kappa, error, low: Math.max(-1, kappa - z * error), high: Math.min(1, kappa + z * error) };
}

/** Pairs of values, whole numbers from 0 to `steps` − 1, as a table of counts. @throws RangeError for any other value */
export function countPairs(pairs: readonly (readonly [number, number])[], steps: number): number[][] {
  const counts = Array.from({ length: steps }, () => Array<number>(steps).fill(0));
  for (const [a, b] of pairs) {
    const row = counts[a];
    if (row?.[b] === undefined) throw new RangeError(`Not on a scale of ${steps} steps: ${a}, ${b}`);
    row[b] += 1;
  }
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
