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

interface Part extends Group {
  readonly members: readonly string[];
  readonly count: number;
}

/**
 * Decides what of a table of two variables is shown. Beside what `suppress` sees to, no count of one to `least - 1` follows
 * from what is shown by its being whole and not negative: readers know that, too. Values of which there is nobody are
 * no group and are not shown.
 * @param cells each pair once; pairs that are not named have nobody
 */
export function suppressCross(cells: readonly CrossCell[], least: number): CrossTable {
  const filled = cells.filter(({ count }) => count > 0);
  const parts = partsOf(filled);
  const counts = new Map(filled.map(({ row, column, count }) => [crossKey(row, column), count]));
  const weightOf = (member: string) => counts.get(member) ?? 0;
  let shown: ReadonlySet<string> = suppress(parts, { least, weightOf }).shown;
  // where nothing is shown, nothing follows
  while (shown.size > 0) {
    const found = parts.find(({ key, count }) => !shown.has(key) && count < least && isPinned(key, filled, shown));
    if (!found) break;
    const smallest = parts
      .filter(({ key }) => shown.has(key))
      .toSorted((a, b) => a.count - b.count || order(a.key) - order(b.key))[0]!;
    shown = new Set([...shown].filter((key) => key !== smallest.key));
  }
  const of = (letter: string) =>
    new Set([...shown].flatMap((key) => (key !== TOTAL && key.startsWith(letter) ? [key.slice(1)] : [])));
  return { total: shown.has(TOTAL), rows: of('r'), columns: of('c'), cells: of('x') };
}

/** Cells go before margins, and those before the total. */
const order = (key: string) => (key === TOTAL ? 2 : key.startsWith('x') ? 0 : 1);

function partsOf(cells: readonly CrossCell[]): Part[] {
  const part = (key: string, own: readonly CrossCell[]): Part => ({
    key,
    members: own.map(({ row, column }) => crossKey(row, column)),
    count: own.reduce((sum, { count }) => sum + count, 0),
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

/**
 * Whether a reader who knows that counts are whole and not negative can tell the count of a hidden part. The counts are a
 * flow from the rows to the columns, of which what is shown is fixed; one that nothing fixes can be one more or one less
 * along some way back. Such flows have whole solutions only at their ends, so that one step decides (Ford & Fulkerson, 1962).
 */
function isPinned(key: string, cells: readonly CrossCell[], shown: ReadonlySet<string>): boolean {
  const [rows, columns] = [valuesOf(cells, 'row'), valuesOf(cells, 'column')];
  const sums = new Map(partsOf(cells).map((one) => [one.key, one.count]));
  const edges = [
    { key: TOTAL, from: 'sink', to: 'source' },
    ...rows.map((row) => ({ key: rowKey(row), from: 'source', to: rowKey(row) })),
    ...columns.map((column) => ({ key: columnKey(column), from: columnKey(column), to: 'sink' })),
    ...rows.flatMap((row) =>
      columns.map((column) => ({ key: cellKey(row, column), from: rowKey(row), to: columnKey(column) })),
    ),
  ].filter((edge) => !shown.has(edge.key));
  const own = edges.find((edge) => edge.key === key)!;
  const others = edges.filter((edge) => edge !== own);
  const reaches = (start: string, end: string): boolean => {
    const seen = new Set([start]);
    for (const place of seen) {
      for (const edge of others) {
        if (edge.from === place) seen.add(edge.to);
        if (edge.to === place && (sums.get(edge.key) ?? 0) > 0) seen.add(edge.from);
      }
    }
    return seen.has(end);
  };
  return !reaches(own.to, own.from) && !((sums.get(key) ?? 0) > 0 && reaches(own.from, own.to));
}
