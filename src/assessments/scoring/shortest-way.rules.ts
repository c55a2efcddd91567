import type { Dimension, Instrument, Level, LevelId, Maturity, Profile } from '../instrument/instrument.types.js';
import { foursNeeded, type HiringShown, levelOf, missingFor, type Requirement } from './levels.rules.js';
import { type Answers, EPSILON, type Score, scoreOf, TOP_MATURITY, WITHOUT_EVIDENCE } from './score.rules.js';
import { type Choice, choicesOf, itemsByDimension, keyOf, nothing } from './way-choices.rules.js';

/** What to do with one practice. */
export interface WayStep {
  readonly itemId: string;
  /** What is declared today; null: it is not answered. */
  readonly declared: Maturity | null;
  /** What counts today. */
  readonly counted: Maturity;
  readonly to: Maturity;
  /** It has no evidence, and would count less without it. */
  readonly needsEvidence: boolean;
}

/** The smallest set of improvements that reaches a level. */
export interface ShortestWay {
  /** In the order of the instrument; empty when the answers reach the level as they are. */
  readonly steps: readonly WayStep[];
  /** Steps of maturity in all; a practice that only lacks its evidence takes none. */
  readonly maturitySteps: number;
  /** The total after it, not rounded. */
  readonly percent: number;
  /** What the level takes beside the answers and is not met: hiring, or too many practices that do not apply. */
  readonly besides: readonly Requirement[];
}

/** Two totals that differ at all differ by more than 1e-6; sums in another order differ by less than this. */
const SAME_TOTAL = 1e-7;

/**
 * The smallest set of improvements with which the answers reach a level: fewest practices that change; of those sets
 * the one with the fewest steps of maturity; of those the one with the highest total. Exact: no set is smaller.
 *
 * A practice changes when it is answered, raised, or proved. Whatever counts more than 1 needs evidence, and proving
 * what is declared already takes no step of maturity. Considered are the minimum in total and per dimension, critical
 * practices at 3, the share of them at 4, the weight of dimensions in which nothing applies, and that all is answered.
 * The limit of practices that do not apply and what an audit sees of hiring are not answers: they are told in `besides`.
 * @returns null when no answers can reach it
 */
export function shortestWay(
  instrument: Instrument,
  profile: Profile,
  answers: Answers,
  levelId: LevelId,
  shown: HiringShown = {},
): ShortestWay | null {
  const score = scoreOf(instrument, profile, answers);
  const missing = missingFor(instrument, score, levelId, shown);
  const besides = missing.filter(
    ({ kind }) => kind === 'not-applicable' || kind === 'open-selection' || kind === 'hires',
  );
  if (missing.length === besides.length) return { steps: [], maturitySteps: 0, percent: score.global, besides };
  const fours = Math.max(0, foursNeeded(score, levelOf(instrument, levelId)) - score.critical.atFour);
  const best = cheapest(dimensionChoices(instrument, answers, score, levelId, fours), {
    gain: levelOf(instrument, levelId).minGlobal - score.global - SAME_TOTAL,
    fours,
  });
  if (!best) return null;
  return {
    steps: stepsOf(instrument, answers, score, best),
    maturitySteps: best.steps,
    percent: score.global + best.gain,
    besides,
  };
}

/** What can be done in each dimension, its gain as percent of the total. */
function dimensionChoices(
  instrument: Instrument,
  answers: Answers,
  score: Score,
  levelId: LevelId,
  fours: number,
): Choice[][] {
  const level = levelOf(instrument, levelId);
  const allAtFour = foursNeeded(score, level) === score.critical.total;
  const items = itemsByDimension(instrument, score.items, answers);
  const counting = instrument.dimensions.filter(({ id }) => (items.get(id)?.length ?? 0) > 0);
  const weights = counting.reduce((sum, { weight }) => sum + weight, 0);
  return counting.map((dimension) => {
    const own = items.get(dimension.id)!;
    const possible = own.reduce((sum, { item }) => sum + TOP_MATURITY * item.weight, 0);
    const points = own.reduce((sum, one) => sum + one.score.counted * one.item.weight, 0);
    const minPoints = pointsFor(level, possible) - points;
    const factor = percentOf(dimension, possible, weights);
    return choicesOf(own, { minPoints, allAtFour, fours }).map((choice) => ({ ...choice, gain: choice.gain * factor }));
  });
}

/** The fewest points, which are whole, that are enough for a dimension. */
const pointsFor = (level: Level, possible: number) => Math.ceil(((level.minPerDimension - EPSILON) * possible) / 100);

const percentOf = ({ weight }: Dimension, possible: number, weights: number) =>
  weights === 0 ? 0 : (100 * weight) / possible / weights;

/** What a level still takes of the total, in percent, and in critical practices at 4. */
interface Needed {
  readonly gain: number;
  readonly fours: number;
}

/**
 * One choice per dimension, together the cheapest that is enough. First how few practices can do at all; then, dimension by
 * dimension, the best total for each number of practices, steps and fours, without those that can no longer be enough.
 */
function cheapest(dimensions: readonly Choice[][], needed: Needed): Choice | null {
  const reachable = mostFrom(dimensions, needed.fours);
  const items = reachable[0]!.findIndex((byFours) => byFours[needed.fours]! >= needed.gain);
  if (items < 0) return null;
  let states: Choice[] = [nothing];
  dimensions.forEach((choices, index) => {
    const rest = reachable[index + 1]!;
    const best = new Map<number, Choice>();
    for (const state of states)
      for (const choice of choices) {
        const left = items - state.items - choice.items;
        if (left < 0) break;
        const gain = state.gain + choice.gain;
        const fours = Math.min(needed.fours, state.fours + choice.fours);
        if (gain + (rest[left] ?? rest.at(-1)!)[needed.fours - fours]! < needed.gain) continue;
        const key = keyOf({ ...nothing, items: items - left, steps: state.steps + choice.steps, fours });
        const known = best.get(key);
        if (known && known.gain >= gain) continue;
        best.set(key, joined(state, choice, { items: items - left, fours, gain }));
      }
    states = [...best.values()];
  });
  return states.toSorted((a, b) => a.steps - b.steps || b.gain - a.gain)[0] ?? null;
}

/**
 * For each dimension, and one past the last, the most that it and those after it can gain with at most so many practices
 * of which so many critical ones come to count 4.
 */
function mostFrom(dimensions: readonly Choice[][], fours: number): number[][][] {
  let most = [Array.from({ length: fours + 1 }, (_, n) => (n === 0 ? 0 : -Infinity))];
  const found = [most];
  for (const choices of dimensions.toReversed()) {
    const items = most.length + Math.max(0, ...choices.map((choice) => choice.items));
    const next = Array.from({ length: items }, () => Array.from({ length: fours + 1 }, () => -Infinity));
    for (const choice of choices)
      most.forEach((byFours, others) => {
        for (let n = 0; n <= fours; n += 1) {
          const gain = byFours[Math.max(0, n - choice.fours)]! + choice.gain;
          const row = next[others + choice.items]!;
          if (gain > row[n]!) row[n] = gain;
        }
      });
    // with more practices allowed than needed, what fewer can do can be done, too
    next.forEach((row, n) => row.forEach((gain, f) => (row[f] = Math.max(gain, next[n - 1]?.[f] ?? -Infinity))));
    most = next;
    found.unshift(most);
  }
  return found;
}

function joined(state: Choice, choice: Choice, sums: Pick<Choice, 'items' | 'fours' | 'gain'>): Choice {
  let raises = state.raises;
  for (let one = choice.raises; one; one = one.before) raises = { itemId: one.itemId, to: one.to, before: raises };
  return { ...sums, steps: state.steps + choice.steps, raises };
}

function stepsOf(instrument: Instrument, answers: Answers, score: Score, { raises }: Choice): WayStep[] {
  const targets = new Map<string, Maturity>();
  for (let one = raises; one; one = one.before) targets.set(one.itemId, one.to);
  return instrument.items.flatMap(({ id }): WayStep[] => {
    const to = targets.get(id);
    const own = score.items[id];
    if (to === undefined || !own) return [];
    const needsEvidence = !answers[id]?.evidence && to > WITHOUT_EVIDENCE;
    return [{ itemId: id, declared: own.declared, counted: own.counted, to, needsEvidence }];
  });
}
