/** What is scored twice, and how far auditors agree, pure. */
import { countPairs, type Kappa, weightedKappa } from '#libs/kappa';

/** The share of the items of a case that a second auditor scores without knowing what the first one said. */
export const doubleShare = 0.2;
/** At least so many of a case, if it has them: fewer would say nothing. */
export const leastDoubled = 5;
/** The share of all items reviewed in a year that FM4 wants scored twice. */
export const goalShare = 0.1;
/** From so many pairs on, an item has its own kappa: with fewer the interval says nothing. */
export const leastPairs = 10;
/** Steps of the scale: 0 to 4. */
const steps = 5;

/** How many of so many items are drawn. */
export const drawnCount = (items: number): number =>
  Math.min(items, Math.max(leastDoubled, Math.ceil(items * doubleShare)));

/**
 * Draws items without putting any back, each as likely as the others.
 * @param random a whole number from 0 up to, not including, the one given
 */
export function draw(items: readonly string[], count: number, random: (below: number) => number): string[] {
  const left = [...items];
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(random(left.length), 1));
  // in the order of the instrument, so that the place in the list says nothing
  return items.filter((item) => drawn.includes(item));
}

/** One item that two auditors scored; null: the item does not apply. */
export interface ScoredPair {
  readonly itemId: string;
  readonly first: number | null;
  readonly second: number | null;
}

/** How far two auditors agree. */
export interface Agreement {
  /** Pairs in which both gave a value. */
  readonly pairs: number;
  /** Of those, the ones with the same value. */
  readonly same: number;
  /** Of those, the ones one step apart at most. */
  readonly near: number;
  /** Pairs in which only one of them found that the item does not apply: kappa, being of an ordered scale, leaves them out. */
  readonly applicability: number;
  /** By how much the second one lies above the first, in steps, on average; null without pairs. */
  readonly difference: number | null;
  readonly linear: Kappa | null;
  readonly quadratic: Kappa | null;
}

/** How far the auditors agree on these pairs. */
export function agreementOf(scored: readonly ScoredPair[]): Agreement {
  const pairs = scored.flatMap(({ first, second }) =>
    first === null || second === null ? [] : [[first, second] as const],
  );
  const counts = countPairs(pairs, steps);
  const apart = pairs.map(([first, second]) => second - first);
  return {
    pairs: pairs.length,
    same: apart.filter((by) => by === 0).length,
    near: apart.filter((by) => Math.abs(by) <= 1).length,
    applicability: scored.filter(({ first, second }) => (first === null) !== (second === null)).length,
    difference: pairs.length === 0 ? null : apart.reduce((sum, by) => sum + by, 0) / pairs.length,
    linear: weightedKappa(counts, 'linear'),
    quadratic: weightedKappa(counts, 'quadratic'),
  };
}

/** The same by item, those with the lowest agreement first; an item with few pairs has no kappa. */
export function agreementByItem(scored: readonly ScoredPair[]): (Agreement & { readonly itemId: string })[] {
  const items = [...new Set(scored.map(({ itemId }) => itemId))].sort();
  return items
    .map((itemId) => {
      const found = agreementOf(scored.filter((pair) => pair.itemId === itemId));
      const enough = found.pairs >= leastPairs;
      return { itemId, ...found, linear: enough ? found.linear : null, quadratic: enough ? found.quadratic : null };
    })
    .sort((a, b) => share(a) - share(b) || b.pairs - a.pairs);
}

const share = ({ same, pairs }: Agreement): number => (pairs === 0 ? 1 : same / pairs);

/** What an agreement of that size is commonly called. Landis & Koch 1977, Biometrics 33, 159–174. */
export function strengthOf(kappa: number): 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect' {
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}
