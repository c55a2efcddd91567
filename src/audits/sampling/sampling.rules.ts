/**
 * The sampling plan of a case, pure: how much the instrument asks for, what is wrong with a plan, and which rows of a list
 * are drawn. Sizes come from the instrument's `muestreo_sugerido`.
 */
import { createHash } from 'node:crypto';
import type { Instrument, LevelCondition, SampleStep } from '../../assessments/index.js';
import { sampleOf } from '../conditions/conditions.rules.js';

/** By chance; by chance within groups; everybody. */
export const samplingMethods = ['random', 'stratified', 'all'] as const;
export type SamplingMethod = (typeof samplingMethods)[number];

/** Most people, and most sites, of which a plan speaks. */
export const largestPopulation = 1_000_000;
export const largestSites = 1_000;

/** Most drawn rows that are listed; where more are to be seen, the list is the whole payroll or a file of its own. */
export const mostDrawn = 200;

/** How many the instrument asks to look at. */
export interface SampleSizes {
  readonly records: number;
  readonly interviews: number;
}

/** A plan as it was written. */
export interface WrittenPlan {
  readonly headcount: number;
  readonly sites: number;
  readonly sitesVisited: number;
  readonly records: number;
  readonly interviews: number;
  readonly method: SamplingMethod;
  readonly criteria: string;
  readonly shortfall: string;
}

export type PlanProblem =
  | { readonly why: 'sample-too-large'; readonly field: 'records' | 'interviews' }
  | { readonly why: 'sites-contradict'; readonly field: 'sitesVisited' }
  | { readonly why: 'sample-not-all'; readonly field: 'records' | 'interviews' }
  | { readonly why: 'sample-short'; readonly field: 'shortfall' };

/** The tables of a sample, wherever the instrument's levels ask for it. */
function tablesOf(
  instrument: Pick<Instrument, 'levels'>,
  kind: 'records-sample' | 'staff-interviews',
): (readonly SampleStep[])[] {
  const conditions = instrument.levels.flatMap((level) => level.conditions as readonly LevelCondition[]);
  return conditions.flatMap((one) => (one.kind === kind ? [one.steps] : []));
}

/**
 * What the instrument asks to look at, of so many people at so many sites: the largest of its tables, whatever the level
 * applied for. Nothing where it asks for nothing.
 */
export function sampleSizes(
  instrument: Pick<Instrument, 'levels'>,
  headcount: number,
  sitesVisited: number,
): SampleSizes {
  const size = (kind: 'records-sample' | 'staff-interviews') =>
    Math.max(0, ...tablesOf(instrument, kind).map((steps) => sampleOf(steps, headcount, sitesVisited)));
  return { records: size('records-sample'), interviews: size('staff-interviews') };
}

/** What is wrong with a plan, or null. */
export function planProblem(plan: WrittenPlan, needed: SampleSizes): PlanProblem | null {
  if (plan.sitesVisited > plan.sites) return { why: 'sites-contradict', field: 'sitesVisited' };
  for (const field of ['records', 'interviews'] as const) {
    if (plan[field] > plan.headcount) return { why: 'sample-too-large', field };
    if (plan.method === 'all' && plan[field] < plan.headcount) return { why: 'sample-not-all', field };
  }
  const isShort = plan.records < needed.records || plan.interviews < needed.interviews;
  return isShort && plan.shortfall.trim() === '' ? { why: 'sample-short', field: 'shortfall' } : null;
}

/**
 * Which rows of a numbered list are drawn, from 1 to `of`, in ascending order: Floyd's sampling without repetition, its
 * random numbers from SHA-256 of seed and list, so that anyone who has the seed draws the same.
 * @param list what the list is, so that two lists of one plan are drawn apart
 */
export function drawnRows(seed: string, list: string, of: number, count: number): number[] {
  const drawn = new Set<number>();
  for (let last = of - Math.min(count, of) + 1; last <= of; last += 1) {
    const digest = createHash('sha256').update(`${seed}|${list}|${last}`).digest();
    const row = (digest.readUIntBE(0, 6) % last) + 1;
    drawn.add(drawn.has(row) ? last : row);
  }
  return [...drawn].toSorted((a, b) => a - b);
}
