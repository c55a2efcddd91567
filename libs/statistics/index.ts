/**
 * What a test and a before-and-after survey tell. Knows no domain word. Each formula cites where it stands; the spec compares
 * them with figures from elsewhere.
 */
import { tQuantile } from './students-t.js';

export { tQuantile } from './students-t.js';

/** Sums over those who answered a question, from which its discrimination follows. */
export interface ItemSums {
  /** Who answered. */
  readonly n: number;
  /** Who answered right. */
  readonly right: number;
  /** Of what each scored in all other questions: the sum, that of its squares, and that of those who answered right. */
  readonly rest: number;
  readonly restSquares: number;
  readonly restOfRight: number;
}

/**
 * Corrected point-biserial correlation of a question, -1 to 1: Pearson's between answering it right (0 or 1) and the score in
 * all others (Lord & Novick, Statistical Theories of Mental Test Scores, 1968, ch. 15; corrected by leaving the question
 * itself out, Henrysson 1963). Null where all answered alike, or all others were answered alike.
 */
export function pointBiserial({ n, right, rest, restSquares, restOfRight }: ItemSums): number | null {
  const spread = (n * right - right ** 2) * (n * restSquares - rest ** 2);
  return spread <= 0 ? null : (n * restOfRight - right * rest) / Math.sqrt(spread);
}

/** An estimate with its interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How much the same people changed. */
export interface PairedEffect {
  readonly n: number;
  /** Mean of the differences, in the unit of the measure; interval by Student's t. */
  readonly change: Estimate;
  /**
   * The same in standard deviations of the differences: Cohen's dz (Cohen, Statistical Power Analysis, 1988, 2.3.5) with
   * Hedges' correction for few people, J = 1 - 3 / (4 (n - 1) - 1) (Hedges 1981). Interval from its variance in large
   * samples, 1/n + g² / 2n (Gibbons, Hedeker & Davis 1993; the `SMCC` of R's metafor).
   */
  readonly size: Estimate;
}

/** Of 95 intervals in 100 the true value is inside. */
const COVERAGE = 0.95;
/** The normal distribution's quantile for it. */
const NORMAL = 1.959963984540054;

/** @param differences after less before, one for each person; null for fewer than two, or where all are alike */
export function pairedEffect(differences: readonly number[]): PairedEffect | null {
  const n = differences.length;
  if (n < 2) return null;
  const mean = differences.reduce((sum, one) => sum + one, 0) / n;
  const deviation = Math.sqrt(differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1));
  // sums of decimals leave a trace: who all changed alike has no deviation
  if (deviation <= 1e-9 * Math.max(1, Math.abs(mean))) return null;
  const margin = (tQuantile(1 - (1 - COVERAGE) / 2, n - 1) * deviation) / Math.sqrt(n);
  const size = (1 - 3 / (4 * (n - 1) - 1)) * (mean / deviation);
  const around = NORMAL * Math.sqrt(1 / n + size ** 2 / (2 * n));
  return {
    n,
    change: { value: mean, low: mean - margin, high: mean + margin },
    size: { value: size, low: size - around, high: size + around },
  };
}

/**
 * Cronbach's alpha: how much the answers to the same statements go together, 1 at most (Cronbach, Psychometrika 1951, 16:297,
 * eq. 2). Null for fewer than two people or statements, or where all scored the same.
 * @param rows of each person, the values of all statements, each counted in the same direction
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const items = rows[0]?.length ?? 0;
  if (rows.length < 2 || items < 2) return null;
  if (rows.some((row) => row.length !== items)) throw new RangeError('Everybody answers the same statements');
  const variance = (values: readonly number[]) => {
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1);
  };
  const total = variance(rows.map((row) => row.reduce((sum, one) => sum + one, 0)));
  if (total === 0) return null;
  const parts = Array.from({ length: items }, (_, at) => variance(rows.map((row) => row[at]!)));
  return (items / (items - 1)) * (1 - parts.reduce((sum, one) => sum + one, 0) / total);
}
