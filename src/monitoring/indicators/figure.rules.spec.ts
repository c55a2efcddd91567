import fc from 'fast-check';
import { type Atom, breakdownsOf, crossOf, shownFigure, shownSeries, suppressionsOf, valueOf } from './figure.rules.js';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import type { Feed } from './sheet.rules.js';

const feed: Feed = { query: 'hires', unit: 'count', protects: 'person', isStock: false, by: ['gender', 'region'] };
const figure = (count: number, numerator = count, denominator = 0) => ({ numerator, denominator, count, median: null });
const atom = (gender: string, region: string, count: number): Atom => ({
  values: { gender, region },
  numerator: count,
  denominator: 0,
  count,
});

test('nothing to divide by is no figure, never 0 % and never NaN', () => {
  expect(valueOf('share', figure(0))).toBeNull();
  expect(shownFigure({ unit: 'share', protects: 'none' }, figure(0))).toEqual({ state: 'none' });
  expect(valueOf('mean', figure(0))).toBeNull();
  expect(shownFigure({ unit: 'median', protects: 'person' }, figure(0))).toEqual({ state: 'none' });
  expect(shownFigure({ unit: 'count', protects: 'person' }, figure(0))).toMatchObject({ state: 'shown', value: 0 });
});

test('a figure of one to four is not shown, one of texts is', () => {
  for (let count = 1; count < LEAST_PEOPLE; count += 1) expect(shownFigure(feed, figure(count)).state).toBe('few');
  expect(shownFigure(feed, figure(5))).toMatchObject({ state: 'shown', value: 5 });
  expect(shownFigure({ ...feed, protects: 'none' }, figure(2))).toMatchObject({ state: 'shown', value: 2 });
});

test('of the same ones counted again, no two neighbours that are shown differ by one to four', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 24 }), (counts) => {
      const shown = shownSeries(
        { ...feed, isStock: true },
        counts.map((count) => figure(count)),
      ).flatMap((one) => (one.state === 'shown' ? one.count : []));
      for (const [at, count] of shown.entries()) {
        const apart = Math.abs(count - (shown[at - 1] ?? count));
        expect(apart === 0 || apart >= LEAST_PEOPLE).toBe(true);
      }
    }),
  );
});

/**
 * Whoever reads all published tables of a figure: adds what is shown of a variable and takes it from the whole. What is left
 * is a group of none, of five or more, or of at least two values.
 */
test('no pair of published tables leaves a group of fewer than five', () => {
  const atoms = fc.array(fc.tuple(fc.nat(3), fc.nat(4), fc.nat(9)), { minLength: 1, maxLength: 16 });
  fc.assert(
    fc.property(atoms, (cells) => {
      const merged = new Map<string, Atom>();
      for (const [g, r, n] of cells) if (n > 0) merged.set(`${g}.${r}`, atom(`g${g}`, `r${r}`, n));
      const all = [...merged.values()];
      const whole = all.reduce((sum, { count }) => sum + count, 0);
      if (whole < LEAST_PEOPLE) return;
      const tables = breakdownsOf(feed, { atoms: all });
      const groups = tables.flatMap(({ variable, lines }) => {
        const shown = lines.filter((line) => line.shown.state === 'shown');
        const rest = lines.filter((line) => line.shown.state !== 'shown');
        const members = (values: string[]) => all.filter((one) => values.includes(one.values[variable]!));
        const left = members(rest.map(({ value }) => value));
        const sum = left.reduce((n, { count }) => n + count, 0);
        expect(sum === 0 || (sum >= LEAST_PEOPLE && rest.length > 1)).toBe(true);
        return shown.map(({ value }) => new Set(members([value])));
      });
      for (const { value, cells } of crossOf(feed, { atoms: all })!.lines)
        for (const [at, cell] of cells.entries()) {
          if (cell.state !== 'shown') continue;
          const column = crossOf(feed, { atoms: all })!.columns[at];
          groups.push(new Set(all.filter(({ values }) => values.gender === value && values.region === column)));
        }
      // and the difference of any two groups, of one table or of two, cells among them
      for (const one of groups)
        for (const other of groups) {
          const apart = [...one, ...other].filter((cell) => one.has(cell) !== other.has(cell));
          const people = apart.reduce((n, { count }) => n + count, 0);
          expect(people === 0 || people >= LEAST_PEOPLE).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
});

test('a sensitive share of nearly none or nearly all is told as that, and not told apart', () => {
  const sensitive: Feed = { ...feed, unit: 'share', isSensitive: true };
  expect(shownFigure(sensitive, figure(20, 0, 20))).toEqual({ state: 'low' });
  expect(shownFigure(sensitive, figure(20, 20, 20))).toEqual({ state: 'high' });
  expect(shownFigure(sensitive, figure(20, 10, 20))).toMatchObject({ state: 'shown', value: 50 });
  expect(breakdownsOf(sensitive, { atoms: [atom('woman', 'a', 20)] })).toEqual([]);
});

test('what is hidden is counted', () => {
  const atoms = [atom('woman', 'a', 9), atom('man', 'a', 8), atom('other', 'b', 2)];
  const { cells, hidden } = suppressionsOf(feed, { ...figure(19), atoms });
  expect(cells).toBe(6);
  expect(hidden).toBeGreaterThanOrEqual(4);
});

test('many sectors and municipalities, sparse, take less than a second', () => {
  const by = ['sector', 'size', 'region'] as const;
  const atoms = Array.from({ length: 220 }, (_, at): Atom => ({
    values: { sector: `s${at % 18}`, size: `z${at % 4}`, region: `m${(at * 7) % 23}` },
    numerator: 1 + (at % 3),
    denominator: 0,
    count: 1 + (at % 3),
  }));
  const start = process.cpuUsage();
  breakdownsOf({ ...feed, by }, { atoms });
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(1);
});
