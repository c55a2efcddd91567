/** Learns to tell lines apart from lines whose labels are known. */
import { Classifier } from './classifier.js';
import { type Features, featuresOf, PLACES, placesOf } from './features.js';

/** A line and what it is. */
export interface Example {
  readonly line: string;
  readonly label: string;
}

/** How much a mistake among the examples weighs against plain weights. */
const COST = 1;
/** How often all examples are gone through; fewer told less apart of what was not learned from, more no more. */
const ROUNDS = 6;
/** What fewer lines than these have says nothing of others. */
const FEWEST_LINES = 2;

/** Numbers from 0 up to `below` in an order that is always the same and follows no pattern of the examples. */
function shuffled(below: number): Uint32Array {
  const order = Uint32Array.from({ length: below }, (_, at) => at);
  let state = 2_463_534_242;
  for (let at = below - 1; at > 0; at -= 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** How much each place counts: the fewer lines have it, the more. */
function rarityIn(lines: readonly string[]): Float32Array {
  const having = new Uint32Array(PLACES);
  for (const line of lines) for (const place of placesOf(line)) having[place] = having[place]! + 1;
  return Float32Array.from(having, (n) => (n < FEWEST_LINES ? 0 : Math.log((1 + lines.length) / (1 + n)) + 1));
}

/**
 * The weights of each label against all others, one row a place and one column a label, the last row a label's own, whatever
 * the line: a linear support vector machine with squared hinge loss, by coordinate descent in its dual (Hsieh et al., A Dual
 * Coordinate Descent Method for Large-scale Linear SVM, ICML 2008, algorithm 1), all labels in one go through the examples.
 */
function weightsOf(all: readonly Features[], columnOf: readonly number[], columns: number): Float32Array {
  const weights = new Float32Array((PLACES + 1) * columns);
  const shares = new Float32Array(all.length * columns);
  const slack = 1 / (2 * COST);
  const steep = all.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1 + slack));
  const order = shuffled(all.length);
  const sums = new Float64Array(columns);
  const steps = new Float64Array(columns);
  const own = PLACES * columns;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of order) {
      const { places, values } = all[at]!;
      for (let column = 0; column < columns; column += 1) sums[column] = weights[own + column]!;
      for (let n = 0; n < places.length; n += 1) {
        const row = places[n]! * columns;
        const value = values[n]!;
        for (let column = 0; column < columns; column += 1) sums[column]! += weights[row + column]! * value;
      }
      let changed = false;
      for (let column = 0; column < columns; column += 1) {
        const side = columnOf[at] === column ? 1 : -1;
        const before = shares[at * columns + column]!;
        const after = Math.max(0, before - (side * sums[column]! - 1 + slack * before) / steep[at]!);
        shares[at * columns + column] = after;
        steps[column] = (after - before) * side;
        weights[own + column]! += steps[column]!;
        changed ||= after !== before;
      }
      if (!changed) continue;
      for (let n = 0; n < places.length; n += 1) {
        const row = places[n]! * columns;
        const value = values[n]!;
        for (let column = 0; column < columns; column += 1) weights[row + column]! += steps[column]! * value;
      }
    }
  }
  return weights;
}

/** Learns from the examples. Always gives the same for the same examples in the same order. */
export function learn(examples: readonly Example[]): Classifier {
  const rarity = rarityIn(examples.map(({ line }) => line));
  const features = examples.map(({ line }) => featuresOf(line, rarity));
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  const columnOf = examples.map(({ label }) => labels.indexOf(label));
  return Classifier.of(labels, rarity, weightsOf(features, columnOf, labels.length));
}
