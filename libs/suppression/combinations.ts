import { inverse, modulo } from './vectors.js';

/**
 * Combinations of 0/1 rows, in whole numbers modulo a prime: exact as long as no determinant of the rows is a multiple
 * of it, and on the safe side otherwise, since a combination that vanishes there is taken for one that tells something.
 */
type Row = readonly number[];

/**
 * Whether the rows span something other than zero whose cells together have at most `most` members. Each cell is either
 * zero in it, which takes one row away, or counts: so the search ends after a few of both.
 * @param basis independent rows
 * @param sizes members of each cell; cells that are too large for `most` should come first
 */
export function hasSmallCombination(basis: readonly Row[], sizes: readonly number[], most: number, from = 0): boolean {
  if (basis.length === 0) return false;
  let column = from;
  while (column < sizes.length && basis.every((row) => row[column] === 0)) column += 1;
  const size = sizes[column];
  if (size === undefined) return true;
  if (hasSmallCombination(without(basis, column), sizes, most, column + 1)) return true;
  return size <= most && hasSmallCombination(basis, sizes, most - size, column + 1);
}

/** What the rows span with a zero in that column, where at least one of them has none. */
function without(basis: readonly Row[], column: number): Row[] {
  const pivot = basis.findIndex((row) => row[column] !== 0);
  return basis.flatMap((row, index) => (index === pivot ? [] : [cleared(row, basis[pivot]!, column)]));
}

/** The row, less as much of the pivot as it takes for a zero in that column. */
function cleared(row: Row, pivot: Row, column: number): Row {
  const value = row[column]!;
  if (value === 0) return row;
  const factor = modulo(value * inverse(pivot[column]!));
  return row.map((own, index) => modulo(own - factor * pivot[index]!));
}
