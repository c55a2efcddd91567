import { type Group, suppress } from './groups.js';

/** How many have one value of each of two variables. */
export interface CrossCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** What may be shown of a table of two variables: its total, its margins and its cells, by their keys. */
export interface CrossTable {
  readonly total: boolean;
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  /** By `crossKey`. */
  readonly cells: ReadonlySet<string>;
}

/** The key of a cell. */
export const crossKey = (row: string, column: string): string => JSON.stringify([row, column]);

const TOTAL = 'total';
const rowKey = (row: string) => `r${row}`;
const columnKey = (column: string) => `c${column}`;
const cellKey = (row: string, column: string) => `x${crossKey(row, column)}`;

/**
 * Decides what of a table of two variables is shown, see `suppress`. Values of which there is nobody are no group and are
 * not shown.
 *
 * That counts are whole and not negative, which readers know, tells them nothing more. The counts are a flow from the rows to
 * the columns: a hidden count that cannot be one more is the only way into some set of nodes, but for hidden ones that are 0
 * (Ford & Fulkerson, 1962), and so the sum of shown ones, added and subtracted. `suppress` lets none come out of 1 to
 * `least - 1`.
 * @param cells each pair once; pairs that are not named have nobody
 */
export function suppressCross(cells: readonly CrossCell[], least: number): CrossTable {
  const filled = cells.filter(({ count }) => count > 0);
  const counts = new Map(filled.map(({ row, column, count }) => [crossKey(row, column), count]));
  const weightOf = (member: string) => counts.get(member) ?? 0;
  const { shown } = suppress(partsOf(filled), { least, weightOf });
  const of = (letter: string) =>
    new Set([...shown].flatMap((key) => (key !== TOTAL && key.startsWith(letter) ? [key.slice(1)] : [])));
  return { total: shown.has(TOTAL), rows: of('r'), columns: of('c'), cells: of('x') };
}

function partsOf(cells: readonly CrossCell[]): Group[] {
  const part = (key: string, own: readonly CrossCell[]): Group => ({
    key,
    members: own.map(({ row, column }) => crossKey(row, column)),
  });
  const [rows, columns] = [valuesOf(cells, 'row'), valuesOf(cells, 'column')];
  return [
    part(TOTAL, cells),
    ...rows.map((row) =>
      part(
        rowKey(row),
        cells.filter((cell) => cell.row === row),
      ),
    ),
    ...columns.map((column) =>
      part(
        columnKey(column),
        cells.filter((cell) => cell.column === column),
      ),
    ),
    ...cells.map((cell) => part(cellKey(cell.row, cell.column), [cell])),
  ];
}

const valuesOf = (cells: readonly CrossCell[], variable: 'row' | 'column') => [
  ...new Set(cells.map((cell) => cell[variable])),
];
