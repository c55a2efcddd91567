import fc from 'fast-check';
import { type Atom, breakdownsOf, type Withheld } from './figure.rules.js';
import { knownFigure, knownTogether, withheldOf } from './held-against.rules.js';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import type { Feed } from './sheet.rules.js';
import { sheetById } from './sheets.content.js';

const stock: Feed = { query: 'x', unit: 'count', protects: 'company', isStock: true, by: ['size', 'sector', 'region'] };
type Cell = readonly [size: number, sector: number, region: number, count: number];
const atomsOf = (cells: readonly Cell[]): Atom[] => {
  const atoms = new Map<string, Atom>();
  for (const [a, b, c, count] of cells) {
    const key = `${a} ${b} ${c}`;
    const all = (atoms.get(key)?.count ?? 0) + count;
    const values = { size: `z${a}`, sector: `s${b}`, region: `r${c}` };
    if (all > 0) atoms.set(key, { values, numerator: all, denominator: 0, count: all });
  }
  return [...atoms.values()];
};
const total = (atoms: readonly Atom[]) => atoms.reduce((sum, { count }) => sum + count, 0);
const shownIn = (atoms: readonly Atom[], withheld: Withheld | null) =>
  breakdownsOf(stock, { atoms, withheld }).flatMap(({ variable, lines }) =>
    lines.flatMap(({ value, shown }) =>
      shown.state === 'shown' ? { variable, value, key: `${variable} ${value}`, count: shown.count } : [],
    ),
  );

const cell = fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 9 }));
const move = fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2), fc.integer({ min: -3, max: 7 }));

test('of a state that is told apart in several months, no value and no rest differs by one to four from one told before', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 8, maxLength: 24 }),
      fc.array(fc.array(move, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (first, moves) => {
        let cells: readonly Cell[] = first;
        const told: { atoms: readonly Atom[]; withheld: Withheld | null }[] = [];
        for (const some of [[], ...moves]) {
          cells = [...cells, ...some];
          const atoms = atomsOf(cells);
          if (total(atoms) < LEAST_PEOPLE) continue;
          const withheld = withheldOf(
            stock,
            atoms,
            told.map((one) => knownFigure(stock, one)),
          );
          if (!withheld?.whole) told.push({ atoms, withheld });
        }
        for (const [at, now] of told.entries())
          for (const before of told.slice(0, at)) {
            const [own, other] = [shownIn(now.atoms, now.withheld), shownIn(before.atoms, before.withheld)];
            const both = own.flatMap((one) => {
              const known = other.find(({ key }) => key === one.key);
              return known ? { ...one, change: one.count - known.count } : [];
            });
            for (const { change } of both) expect(change === 0 || Math.abs(change) >= LEAST_PEOPLE).toBe(true);
            // what is left of each variable: where its sum changed, five or more did
            for (const variable of stock.by) {
              const values = new Set(both.flatMap((one) => (one.variable === variable ? one.value : [])));
              const changes = new Map<string, number>();
              for (const [atoms, sign] of [
                [now.atoms, 1],
                [before.atoms, -1],
              ] as const)
                for (const atom of atoms) {
                  if (values.has(atom.values[variable]!)) continue;
                  const key = JSON.stringify(atom.values);
                  changes.set(key, (changes.get(key) ?? 0) + sign * atom.count);
                }
              const moved = [...changes.values()].reduce((sum, change) => sum + Math.abs(change), 0);
              const net = [...changes.values()].reduce((sum, change) => sum + change, 0);
              expect(net === 0 || moved >= LEAST_PEOPLE).toBe(true);
            }
          }
      },
    ),
    { numRuns: 60 },
  );
});

const of = (gender: string, count: number): Atom => ({
  values: { gender },
  numerator: count,
  denominator: count,
  count,
});
const figure = (atoms: readonly Atom[]) => ({
  atoms,
  numerator: total(atoms),
  denominator: total(atoms),
  count: total(atoms),
  median: null,
  withheld: null,
});
const people: Feed = { query: 'x', unit: 'share', protects: 'person', isStock: false, by: ['gender'] };

test('an indicator of fewer of the same people is told only where five or none are missing', () => {
  const other = figure([of('woman', 20), of('man', 30), of('other', 12)]);
  const beside = { indicator: 'IN-C3', part: null };
  const known = knownTogether(people, [other], beside);
  const held = (atoms: readonly Atom[]) => withheldOf({ ...people, beside }, atoms, known);
  expect(held([of('woman', 20), of('man', 30), of('other', 12)])).toBeNull();
  expect(held([of('woman', 20), of('man', 28), of('other', 12)])).toEqual({ whole: true, values: {} });
  // the two who are missing follow from the men, and less them from what is left of the whole
  const kept = held([of('woman', 14), of('man', 28), of('other', 12)])!;
  expect([kept.whole, kept.values.gender?.includes('man'), kept.values.gender!.length > 1]).toEqual([
    false,
    true,
    true,
  ]);
});

test('of who works formally nothing is told that leaves fewer than five at twelve months', () => {
  const formal = sheetById('IN-E8')!.feed!;
  const hires = (count: number, moment: string): Atom => ({
    values: { moment, sector: '31', region: 'Centro' },
    numerator: count,
    denominator: count,
    count,
  });
  const staying: Feed = {
    query: 'IN-E6',
    unit: 'share',
    protects: 'person',
    isStock: false,
    by: ['answered', 'sector', 'region'],
  };
  const stayed: Atom = { ...hires(20, '6'), values: { answered: 'yes', sector: '31', region: 'Centro' } };
  const known = knownTogether(staying, [figure([stayed])], formal.beside!);
  const held = (atTwelve: number) => withheldOf(formal, [hires(20, '6'), hires(atTwelve, '12')], known);
  expect([held(1)?.whole, held(4)?.whole]).toEqual([true, true]);
  expect(withheldOf(formal, [hires(20, '6')], known)).toBeNull();
  expect(held(5)?.whole ?? false).toBe(false);
});

test('of another indicator the part with one value is known as a whole, and nothing where it is hidden itself', () => {
  const parts = [figure([of('woman', 9), of('man', 8)]), figure([of('woman', 7), of('man', 11)])];
  const part = { variable: 'gender', value: 'woman' } as const;
  const [known] = knownTogether(people, parts, { indicator: 'IN-E5', part });
  expect([total(known!.atoms), known!.hidden.size]).toEqual([16, 0]);
  expect(withheldOf(people, [of('x', 13)], [known!])?.whole).toBe(true);
  expect(withheldOf(people, [of('x', 11)], [known!])).toBeNull();
  expect(knownTogether(people, [figure([of('woman', 3)])], { indicator: 'IN-E5', part })).toEqual([]);
});
