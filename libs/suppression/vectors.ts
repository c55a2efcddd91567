/**
 * Vectors of whole numbers modulo a prime, by which sums of groups are compared: exact as long as no determinant of the
 * rows is a multiple of it. Of a dozen rows of zeros and ones none reaches it (Hadamard's bound is under 10 000).
 */

/** The largest prime whose square a double holds exactly. */
const PRIME = 67_108_859;

/** Between 0 and the prime. */
export const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** A vector with a one at `pivot`. */
export interface Reduced {
  readonly pivot: number;
  readonly vector: readonly number[];
}

/** What is left of a vector after a basis; null when it lies in its span. */
export function reduce(vector: readonly number[], basis: readonly Reduced[]): Reduced | null {
  let rest = [...vector];
  for (const { pivot, vector: own } of basis) {
    const factor = rest[pivot]!;
    if (factor !== 0) rest = rest.map((value, place) => modulo(value - factor * own[place]!));
  }
  const pivot = rest.findIndex((value) => value !== 0);
  if (pivot < 0) return null;
  const scale = inverse(rest[pivot]!);
  return { pivot, vector: rest.map((value) => modulo(value * scale)) };
}

/** A basis of the span of the rows. */
export function basisOf(rows: readonly (readonly number[])[]): Reduced[] {
  return rows.reduce<Reduced[]>((basis, row) => {
    const rest = reduce(row, basis);
    return rest ? [...basis, rest] : basis;
  }, []);
}

/** The number by which this one gives 1, by Fermat's little theorem. */
export function inverse(value: number): number {
  let [result, square, power] = [1, value, PRIME - 2];
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}

/** A basis of the vectors on which every row gives zero. */
export function kernelOf(rows: readonly (readonly number[])[], width: number): number[][] {
  const echelon: Reduced[] = [];
  for (const row of rows) {
    const rest = reduce(row, echelon);
    if (!rest) continue;
    for (const [place, { pivot, vector }] of echelon.entries()) {
      const factor = vector[rest.pivot]!;
      echelon[place] = { pivot, vector: vector.map((value, at) => modulo(value - factor * rest.vector[at]!)) };
    }
    echelon.push(rest);
  }
  const pivots = new Map(echelon.map(({ pivot, vector }) => [pivot, vector]));
  const free = Array.from({ length: width }, (_, place) => place).filter((place) => !pivots.has(place));
  return free.map((own) =>
    Array.from({ length: width }, (_, place) => {
      const vector = pivots.get(place);
      if (vector) return modulo(-vector[own]!);
      return place === own ? 1 : 0;
    }),
  );
}
