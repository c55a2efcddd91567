import fc from 'fast-check';
import { type CrossCell, crossKey, suppressCross, tooNear } from './index.js';

const LEAST = 5;

const cellsOf = (counts: readonly (readonly number[])[]): CrossCell[] =>
  counts.flatMap((row, r) => row.map((count, c) => ({ row: `r${r}`, column: `c${c}`, count })));
const sum = (cells: readonly CrossCell[]) => cells.reduce((total, { count }) => total + count, 0);

/**
 * A reader with patience: tries every table of whole numbers that agrees with all that is shown, and says which counts of
 * one to four are the same in all of them.
 */
function recovered(cells: readonly CrossCell[], least = LEAST): string[] {
  const shown = suppressCross(cells, least);
  const groups = [
    { key: 'total', own: cells, isShown: shown.total },
    ...[...new Set(cells.map(({ row }) => row))].map((row) => ({
      key: row,
      own: cells.filter((cell) => cell.row === row),
      isShown: shown.rows.has(row),
    })),
    ...[...new Set(cells.map(({ column }) => column))].map((column) => ({
      key: column,
      own: cells.filter((cell) => cell.column === column),
      isShown: shown.columns.has(column),
    })),
    ...cells.map((cell) => ({
      key: crossKey(cell.row, cell.column),
      own: [cell],
      isShown: shown.cells.has(crossKey(cell.row, cell.column)),
    })),
  ];
  const places = new Map(cells.map((cell, at) => [cell, at]));
  const fixed = groups
    .filter(({ isShown }) => isShown)
    .map(({ own }) => ({ places: own.map((cell) => places.get(cell)!), count: sum(own) }));
  const seen = groups.map(() => new Set<number>());
  const most = sum(cells) + 1;
  const tried: number[] = [];
  const attempt = (): void => {
    if (tried.length === cells.length) {
      groups.forEach(({ own }, at) => seen[at]!.add(own.reduce((total, cell) => total + tried[places.get(cell)!]!, 0)));
      return;
    }
    for (let count = 0; count <= most; count += 1) {
      tried.push(count);
      const agrees = fixed.every((group) => {
        const known = group.places.filter((place) => place < tried.length);
        const total = known.reduce((all, place) => all + tried[place]!, 0);
        return total <= group.count && (known.length < group.places.length || total === group.count);
      });
      if (agrees) attempt();
      tried.pop();
      // nothing bounds this cell: one more value is enough to be unsure
      if (!fixed.some((group) => group.places.includes(tried.length)) && count >= 1) break;
    }
  };
  attempt();
  return groups.flatMap(({ key, own, isShown }, at) => {
    const count = sum(own);
    return count > 0 && count < least && (isShown || seen[at]!.size === 1) ? [key] : [];
  });
}

it('recovers no group of one or two people, with a minimum of three, whoever solves for it', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([r, c]) =>
      fc.array(fc.array(fc.oneof(fc.nat(2), fc.integer({ min: 3, max: 4 })), { minLength: c, maxLength: c }), {
        minLength: r,
        maxLength: r,
      }),
    )
    .filter((counts) => counts.flat().length <= 4);
  fc.assert(
    fc.property(table, (counts) => {
      expect(recovered(cellsOf(counts), 3)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('every 2 × 2 table of up to three in a cell, with a minimum of three', () => {
  for (let code = 0; code < 4 ** 4; code += 1) {
    const n = (place: number) => Math.floor(code / 4 ** place) % 4;
    const counts = [
      [n(0), n(1)],
      [n(2), n(3)],
    ];
    expect({ counts, found: recovered(cellsOf(counts), 3) }).toEqual({ counts, found: [] });
  }
});

it.each([
  [[]],
  [[[0]]],
  [
    [
      [0, 0],
      [0, 0],
    ],
  ],
])('shows nothing of %j, in which there is nobody', (counts) => {
  const { total, rows, columns, cells } = suppressCross(cellsOf(counts), LEAST);
  expect([total, rows.size, columns.size, cells.size]).toEqual([false, 0, 0, 0]);
});

it('shows all of a table in which nobody is few', () => {
  const { total, rows, columns, cells } = suppressCross(
    cellsOf([
      [8, 9],
      [7, 12],
    ]),
    LEAST,
  );
  expect([total, rows.size, columns.size, cells.size]).toEqual([true, 2, 2, 4]);
});

it('counts people by their cells, and takes margins and cells for what they are', () => {
  const { total, rows, columns, cells } = suppressCross(
    [
      { row: 'a', column: 'x', count: 6 },
      { row: 'b', column: 'x', count: 0 },
      { row: 'b', column: 'y', count: 7 },
    ],
    LEAST,
  );
  // with nobody beside them, each cell is its row and its column
  expect([total, [...rows], [...columns]]).toEqual([true, ['b', 'a'], ['y', 'x']]);
  expect([...cells].sort()).toEqual([crossKey('a', 'x'), crossKey('b', 'y')]);
  const few = suppressCross([{ row: 'a', column: 'x', count: 4 }], LEAST);
  expect([few.total, few.rows.size, few.columns.size, few.cells.size]).toEqual([false, 0, 0, 0]);
});

it('hides as much beside a small cell as it takes', () => {
  const { total, rows, columns, cells } = suppressCross(
    cellsOf([
      [20, 3, 9],
      [9, 14, 30],
    ]),
    LEAST,
  );
  expect([total, rows.size, columns.size]).toEqual([true, 2, 3]);
  expect(cells.has(crossKey('r0', 'c1'))).toBe(false);
  expect(cells.size).toBe(2);
});

it.each([
  [
    [10, 13, 15],
    [false, true, false],
  ],
  [
    [10, 10, 4, 9],
    [false, false, false, true],
  ],
  [
    [null, 7, 8],
    [false, false, true],
  ],
  [[], []],
])('of %j too near are %j', (counts, near) => {
  // 4 itself is hidden as too few before this is asked
  const asked = counts.map((count) => (count !== null && count < LEAST ? null : count));
  expect(tooNear(asked, LEAST)).toEqual(near);
});
