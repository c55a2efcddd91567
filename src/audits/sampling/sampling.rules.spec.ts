import fc from 'fast-check';
import type { LevelCondition } from '../../assessments/index.js';
import { drawnRows, planProblem, sampleSizes, type WrittenPlan } from './sampling.rules.js';

const steps = (...rows: [number | null, number | null, number?][]) =>
  rows.map(([upTo, least, perSite = 0]) => ({ upTo, least, perSite }));
const conditions = (...own: object[]) => ({ levels: [{ conditions: own as LevelCondition[] }] }) as never;
const asked = conditions(
  { id: 'r', kind: 'records-sample', steps: steps([10, null], [50, 10], [250, 20], [null, 30, 5]) },
  { id: 'i', kind: 'staff-interviews', steps: steps([10, 3], [50, 5], [250, 8], [null, 12]) },
  { id: 'all', kind: 'staff-interviews', steps: steps([null, 3]) },
);

describe('what the instrument asks to look at', () => {
  it.each([
    [2, 1, 2, 2],
    [10, 1, 10, 3],
    [11, 1, 10, 5],
    [50, 1, 10, 5],
    [51, 1, 20, 8],
    [250, 3, 20, 8],
    [251, 1, 30, 12],
    [900, 8, 40, 12],
  ])('of %i people at %i sites is %i files and %i interviews', (people, sites, records, interviews) => {
    expect(sampleSizes(asked, people, sites)).toEqual({ records, interviews });
  });

  it('is nothing where no level asks for it', () => {
    expect(sampleSizes(conditions(), 40, 1)).toEqual({ records: 0, interviews: 0 });
  });
});

const plan = (changes: Partial<WrittenPlan> = {}): WrittenPlan => ({
  headcount: 120,
  sites: 2,
  sitesVisited: 1,
  records: 20,
  interviews: 8,
  method: 'random',
  criteria: 'Turnos y puestos operativos',
  shortfall: '',
  ...changes,
});
const needed = { records: 20, interviews: 8 };

describe('a sampling plan', () => {
  it('is sound when it takes what the instrument asks', () => {
    expect(planProblem(plan(), needed)).toBeNull();
  });

  it.each([
    [{ records: 121 }, 'sample-too-large', 'records'],
    [{ interviews: 121 }, 'sample-too-large', 'interviews'],
    [{ sitesVisited: 3 }, 'sites-contradict', 'sitesVisited'],
    [{ method: 'all' as const }, 'sample-not-all', 'records'],
    [{ records: 19 }, 'sample-short', 'shortfall'],
    [{ interviews: 7 }, 'sample-short', 'shortfall'],
    [{ interviews: 7, shortfall: ' \n' }, 'sample-short', 'shortfall'],
  ])('%j is not: %s', (changes, why, field) => {
    expect(planProblem(plan(changes), needed)).toEqual({ why, field });
  });

  it('may take less, with a reason', () => {
    expect(planProblem(plan({ records: 5, shortfall: 'Cierre de temporada' }), needed)).toBeNull();
  });
});

describe('the drawn rows', () => {
  it('are as many as asked, each once, within the list, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 3000 }), fc.nat(60), (seed, of, count) => {
        const rows = drawnRows(seed, 'expedientes', of, count);
        expect(rows).toHaveLength(Math.min(of, count));
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.every((row) => row >= 1 && row <= of)).toBe(true);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        expect(drawnRows(seed, 'expedientes', of, count)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it('favour no row: of 20 000 draws of 5 from 50 each has a tenth, within six standard errors', () => {
    const times = Array.from({ length: 50 }, () => 0);
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw += 1) {
      for (const row of drawnRows(String(draw), 'expedientes', 50, 5)) times[row - 1]! += 1;
    }
    const spread = Math.sqrt(draws * 0.1 * 0.9);
    expect(times.filter((n) => Math.abs(n - draws / 10) > 6 * spread)).toEqual([]);
  });

  it('differ between two lists of one plan', () => {
    expect(drawnRows('semilla', 'expedientes', 1000, 20)).not.toEqual(drawnRows('semilla', 'entrevistas', 1000, 20));
  });
});
