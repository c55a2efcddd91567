import type { Instrument, Item, Maturity } from '../instrument/instrument.types.js';
import { type Answer, CRITICAL_FLOOR, type ItemScore, TOP_MATURITY } from './score.rules.js';

/** Raises one practice; the steps before it in the same combination hang on it. */
export interface Raise {
  readonly itemId: string;
  readonly to: Maturity;
  readonly before: Raise | null;
}

/** One combination of raised practices. */
export interface Choice {
  /** Practices that change. */
  readonly items: number;
  /** Steps of maturity above what was declared, of all of them together. */
  readonly steps: number;
  /** Critical practices that come to count 4, no more than are asked for. */
  readonly fours: number;
  /** What it adds: weighted points of a dimension, or percent of the total. */
  readonly gain: number;
  readonly raises: Raise | null;
}

/** To what a practice may be raised, and how many steps that is; null: it may stay as it is. */
interface Option {
  readonly to: Maturity | null;
  readonly steps: number;
  readonly gain: number;
  readonly four: number;
}

export const nothing: Choice = { items: 0, steps: 0, fours: 0, gain: 0, raises: null };

/**
 * Every combination within a dimension that no other one beats in practices, steps, fours and points at once, of those
 * that bring it to `minPoints` more.
 * @param allAtFour whether every critical practice has to count 4
 * @param fours how many more critical practices have to count 4
 */
export function choicesOf(
  items: readonly { readonly item: Item; readonly answer: Answer | undefined; readonly score: ItemScore }[],
  { minPoints, allAtFour, fours }: { minPoints: number; allAtFour: boolean; fours: number },
): Choice[] {
  let found: Choice[] = [nothing];
  for (const { item, answer, score } of items) {
    const options = optionsOf(item, answer, score, allAtFour);
    const best = new Map<number, Choice>();
    for (const choice of found)
      for (const option of options) {
        const next = taken(choice, item.id, option, fours);
        const key = keyOf(next);
        if ((best.get(key)?.gain ?? -1) < next.gain) best.set(key, next);
      }
    found = [...best.values()];
  }
  return undominated(found.filter((choice) => choice.gain >= minPoints));
}

/** The items of each dimension that apply, with how they count today. */
export function itemsByDimension(
  instrument: Instrument,
  items: Readonly<Record<string, ItemScore>>,
  answers: Readonly<Record<string, Answer | undefined>>,
): Map<string, { item: Item; answer: Answer | undefined; score: ItemScore }[]> {
  const found = new Map<string, { item: Item; answer: Answer | undefined; score: ItemScore }[]>();
  for (const { id } of instrument.dimensions) found.set(id, []);
  for (const item of instrument.items) {
    const score = items[item.id];
    if (score?.applies) found.get(item.dimension)?.push({ item, answer: answers[item.id], score });
  }
  return found;
}

/** A number that stands for practices, steps and fours together. */
export const keyOf = ({ items, steps, fours }: Choice): number => (items * 1024 + steps) * 128 + fours;

function taken(choice: Choice, itemId: string, { to, steps, gain, four }: Option, fours: number): Choice {
  if (to === null) return choice;
  return {
    items: choice.items + 1,
    steps: choice.steps + steps,
    fours: Math.min(fours, choice.fours + four),
    gain: choice.gain + gain,
    raises: { itemId, to, before: choice.raises },
  };
}

function optionsOf(item: Item, answer: Answer | undefined, { declared, counted }: ItemScore, allAtFour: boolean) {
  const least = item.critical ? (allAtFour ? TOP_MATURITY : CRITICAL_FLOOR) : 0;
  const options: Option[] = [];
  if (declared !== null && counted >= least) options.push({ to: null, steps: 0, gain: 0, four: 0 });
  // What was declared and only lacks its evidence takes no step of maturity; there is no reason to ask for less.
  const from = declared === null ? 0 : Math.max(counted + 1, answer?.evidence ? 0 : declared);
  for (let to = Math.max(from, least); to <= TOP_MATURITY; to += 1) {
    options.push({
      to: to as Maturity,
      steps: Math.max(0, to - (declared ?? 0)),
      gain: (to - counted) * item.weight,
      four: item.critical && to === TOP_MATURITY ? 1 : 0,
    });
  }
  return options;
}

function undominated(choices: readonly Choice[]): Choice[] {
  const sorted = choices.toSorted(
    (a, b) => a.items - b.items || a.steps - b.steps || b.gain - a.gain || b.fours - a.fours,
  );
  const kept: Choice[] = [];
  for (const one of sorted)
    if (!kept.some((other) => other.steps <= one.steps && other.fours >= one.fours && other.gain >= one.gain))
      kept.push(one);
  return kept;
}
