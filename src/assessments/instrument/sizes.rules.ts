import type { CompanySize, Condition, Instrument, Item } from './instrument.types.js';

/** The sizes of companies, smallest first, with the headcounts that they span. */
export const companySizes = ['micro', 'small', 'medium', 'large'] as const satisfies readonly CompanySize[];

/** Headcounts of each size, as the instrument says them; null: no end. */
export const headcountsOf: Readonly<Record<CompanySize, { readonly from: number; readonly to: number | null }>> = {
  micro: { from: 1, to: 10 },
  small: { from: 11, to: 50 },
  medium: { from: 51, to: 250 },
  large: { from: 251, to: null },
};

/** The profile's field with the headcount, on which the size rests. */
export const HEADCOUNT = 'num_trabajadores';

/** Whether an item applies to companies of a size: to all, to none, or to some, as the rest of their profile says. */
export type SizeReach = 'all' | 'none' | 'some';

/** Whether the item applies to companies of that size, whatever else their profile says. */
export function reachOf(item: Pick<Item, 'critical' | 'sizes' | 'appliesIf'>, size: CompanySize): SizeReach {
  if (item.critical) return 'all';
  if (item.sizes && !item.sizes.includes(size)) return 'none';
  if (!item.appliesIf) return 'all';
  const { match, conditions } = item.appliesIf;
  const heads = conditions.filter(({ field }) => field === HEADCOUNT);
  const points = pointsOf(heads, size);
  const others = heads.length < conditions.length;
  const met = points.map((people) =>
    match === 'all' ? heads.every((one) => holdsFor(one, people)) : heads.some((one) => holdsFor(one, people)),
  );
  const decided: boolean = match !== 'all';
  if (met.every((is) => is === decided)) return decided ? 'all' : 'none';
  // what the headcount leaves open is decided by the other conditions, one way or the other
  if (others || met.includes(decided)) return 'some';
  return decided ? 'none' : 'all';
}

/** How many items apply to companies of each size: for certain, and at most. */
export function countsBySize(
  instrument: Pick<Instrument, 'items'>,
): Record<CompanySize, { least: number; most: number }> {
  const count = (size: CompanySize) => {
    const reaches = instrument.items.map((item) => reachOf(item, size));
    return {
      least: reaches.filter((reach) => reach === 'all').length,
      most: reaches.filter((reach) => reach !== 'none').length,
    };
  };
  return { micro: count('micro'), small: count('small'), medium: count('medium'), large: count('large') };
}

/** How the item reads in companies of that size, beside its guide; null when in no other way. */
export function readingFor(item: Pick<Item, 'microReading' | 'readings'>, size: CompanySize | null): string | null {
  if (size === null) return null;
  return item.readings?.[size] ?? (size === 'micro' ? item.microReading : null);
}

/** A headcount on each side of every limit that a condition sets within the size. */
function pointsOf(conditions: readonly Condition[], size: CompanySize): number[] {
  const { from, to } = headcountsOf[size];
  const limits = conditions.flatMap(({ value }) => (typeof value === 'number' ? [value - 1, value, value + 1] : []));
  const last = to ?? Math.max(from, ...limits) + 1;
  return [from, last, ...limits.map((limit) => Math.round(limit))].filter((people) => people >= from && people <= last);
}

function holdsFor({ op, value }: Condition, people: number): boolean {
  if (typeof value !== 'number') return op === '!=';
  switch (op) {
    case '==':
      return people === value;
    case '!=':
      return people !== value;
    case '>=':
      return people >= value;
    case '<=':
      return people <= value;
  }
}
