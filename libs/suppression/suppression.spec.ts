import fc from 'fast-check';
import { type Group, suppress, tellsAboutFewer } from './index.js';

/** The groups of a table: everybody, each row, each column, and with `crossed` each cell. */
function tableOf(counts: readonly (readonly number[])[], crossed = false): Group[] {
  const cells = counts.map((row, r) => row.map((n, c) => Array.from({ length: n }, (_, i) => `${r}.${c}.${i}`)));
  return [
    { key: 'all', members: cells.flat(2) },
    ...cells.map((row, r) => ({ key: `row ${r}`, members: row.flat() })),
    ...(counts[0] ?? []).map((_, c) => ({ key: `column ${c}`, members: cells.flatMap((row) => row[c]!) })),
    ...(crossed ? cells.flatMap((row, r) => row.map((members, c) => ({ key: `cell ${r} ${c}`, members }))) : []),
  ];
}

const numbers = (least: number) => Array.from({ length: least }, (_, i) => i);

/** Rank in fractions of whole numbers, by another method than the rule's: elimination without division (Bareiss). */
function rankOf(rows: readonly (readonly number[])[]): number {
  const m = rows.map((row) => row.map(BigInt));
  let rank = 0;
  let before = 1n;
  for (let column = 0; column < (m[0]?.length ?? 0) && rank < m.length; column += 1) {
    const pivot = m.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (pivot < 0) continue;
    [m[rank], m[pivot]] = [m[pivot]!, m[rank]!];
    for (let r = rank + 1; r < m.length; r += 1)
      for (let c = m[0]!.length - 1; c >= column; c -= 1)
        m[r]![c] = (m[rank]![column]! * m[r]![c]! - m[r]![column]! * m[rank]![c]!) / before;
    before = m[rank]![column]!;
    rank += 1;
  }
  return rank;
}

/**
 * What an attacker finds: for every set of members smaller than `least`, whether some combination of the groups rests on
 * those alone. It does when leaving them out makes the groups more dependent on each other.
 */
function attacked(groups: readonly ReadonlySet<string>[], least: number): boolean {
  const members = [...new Set(groups.flatMap((group) => [...group]))];
  const row = (group: ReadonlySet<string>, out: readonly string[]) =>
    members.filter((one) => !out.includes(one)).map((one) => (group.has(one) ? 1 : 0));
  const full = rankOf(groups.map((group) => row(group, [])));
  const tried = (chosen: readonly string[], from: number): boolean => {
    if (chosen.length > 0 && rankOf(groups.map((group) => row(group, chosen))) < full) return true;
    if (chosen.length === least - 1) return false;
    return members.slice(from).some((one, index) => tried([...chosen, one], from + index + 1));
  };
  return tried([], 0);
}

const membersOf = (groups: readonly Group[], keys: Iterable<string>) =>
  [...keys].map((key) => new Set(groups.find((group) => group.key === key)!.members));

/** Nothing small can be computed, and no hidden group could be shown beside the others. */
function expectRight(groups: readonly Group[], least: number): void {
  const { shown, hidden } = suppress(groups, { least });
  expect([...shown, ...hidden.keys()].toSorted()).toEqual(groups.map(({ key }) => key).toSorted());
  expect(attacked(membersOf(groups, shown), least)).toBe(false);
  for (const [key, why] of hidden) {
    const size = new Set(groups.find((group) => group.key === key)!.members).size;
    expect(why).toBe(size < least ? 'small' : 'complementary');
    if (why === 'complementary') expect(attacked(membersOf(groups, [...shown, key]), least)).toBe(true);
  }
}

describe('one table', () => {
  it('hides a group with fewer members than asked for, also an empty one', () => {
    const groups = [4, 5, 0].map((n, i) => ({ key: `g${i}`, members: numbers(n).map((m) => `${i}.${m}`) }));
    const { shown, hidden } = suppress(groups, { least: 5 });
    expect([...shown]).toEqual(['g1']);
    expect([...hidden]).toEqual([
      ['g0', 'small'],
      ['g2', 'small'],
    ]);
  });

  it('hides the next smallest, too, where all less the others would give the small one', () => {
    const { shown, hidden } = suppress(tableOf([[20], [7], [3]]).slice(0, 4), { least: 5 });
    expect([...shown]).toEqual(['all', 'row 0']);
    expect(hidden.get('row 1')).toBe('complementary');
  });

  it('hides nothing more where two small ones cover each other', () => {
    const { shown } = suppress(tableOf([[20], [3], [3]]).slice(0, 4), { least: 5 });
    expect([...shown]).toEqual(['all', 'row 0']);
  });

  it('counts a member once, however often it is named', () => {
    expect(suppress([{ key: 'a', members: ['x', 'x', 'x', 'x', 'x'] }], { least: 5 }).shown.size).toBe(0);
  });

  it('refuses what is no rule', () => {
    expect(() => suppress([], { least: 0 })).toThrow(RangeError);
    expect(() => suppress([], { least: 2.5 })).toThrow(RangeError);
    expect(() =>
      suppress(
        [
          { key: 'a', members: [] },
          { key: 'a', members: [] },
        ],
        { least: 5 },
      ),
    ).toThrow('share a key');
  });
});

describe('two tables of the same people', () => {
  it('hides a row that differs from a column by too few', () => {
    // row 0 less column 0 would be the two of cell 0.1 less the one of cell 1.0
    const { shown } = suppress(
      tableOf([
        [6, 2],
        [1, 9],
      ]),
      { least: 5 },
    );
    expect([...shown]).toEqual(['all', 'column 1', 'column 0']);
  });

  it('finds what only three figures together tell', () => {
    const sets = [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['a', 'b', 'c', 'g', 'h', 'i'],
      ['d', 'e', 'f', 'g', 'h', 'i', 'j'],
    ].map((members) => new Set(members));
    expect(tellsAboutFewer(sets.slice(0, 2), 3)).toBe(false);
    expect(tellsAboutFewer([...sets, new Set('abcdefghi')], 3)).toBe(true);
  });

  it('every 2 × 2 table of up to five in a cell, by row and by column', () => {
    for (let code = 0; code < 6 ** 4; code += 1) {
      const n = (place: number) => Math.floor(code / 6 ** place) % 6;
      expectRight(
        tableOf([
          [n(0), n(1)],
          [n(2), n(3)],
        ]),
        3,
      );
    }
  });

  it('every 2 × 3 table of up to three in a cell, by row and by column', () => {
    for (let code = 0; code < 4 ** 6; code += 7) {
      const n = (place: number) => Math.floor(code / 4 ** place) % 4;
      expectRight(
        tableOf([
          [n(0), n(1), n(2)],
          [n(3), n(4), n(5)],
        ]),
        3,
      );
    }
  });

  it('tables of any shape, crossed too', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([r, c]) => fc.array(fc.array(fc.nat(4), { minLength: c, maxLength: c }), { minLength: r, maxLength: r }));
    fc.assert(
      fc.property(table, fc.boolean(), fc.integer({ min: 2, max: 4 }), (counts, crossed, least) =>
        expectRight(tableOf(counts, crossed), least),
      ),
      { numRuns: 150 },
    );
  });

  it('by subtraction of any two, with a minimum of five', () => {
    const table = fc.array(fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(table, (counts) => {
        const groups = tableOf(counts);
        const sets = membersOf(groups, suppress(groups, { least: 5 }).shown);
        for (const one of sets)
          for (const other of sets) {
            const apart = [...one].filter((m) => !other.has(m)).length + [...other].filter((m) => !one.has(m)).length;
            expect(apart === 0 || apart >= 5).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('after an earlier table', () => {
  const people = (n: number) => numbers(n).map((i) => `p${i}`);

  it('is not shown while it differs from it by too few', () => {
    const known = [{ key: 'spring', members: people(10) }];
    const summer = (n: number) => suppress([{ key: 'summer', members: people(n) }], { least: 5, known }).hidden;
    expect(summer(14).get('summer')).toBe('complementary');
    expect(summer(15).size).toBe(0);
    expect(summer(10).size).toBe(0);
  });

  it('does not mind what was not shown then', () => {
    const known = [{ key: 'spring', members: people(4) }];
    expect(suppress([{ key: 'summer', members: people(6) }], { least: 5, known }).shown.size).toBe(1);
  });
});

it('ten sectors by four sizes, sparse, take less than a second', () => {
  const counts = numbers(10).map((r) => numbers(4).map((c) => ((r * 7 + c * 3) % 4 === 0 ? 2 : (r + c) % 3)));
  const start = process.cpuUsage();
  suppress(tableOf(counts), { least: 6 });
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(1);
});
