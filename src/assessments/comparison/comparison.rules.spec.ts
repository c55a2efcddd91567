import fc from 'fast-check';
import { tellsAboutFewer } from '#libs/suppression';
import {
  cohortOf,
  comparable,
  type ComparedSubmission,
  endsCohort,
  type GroupFigures,
  LEAST_COMPANIES,
  peersIn,
} from './comparison.rules.js';

const submission = (n: number, said: Partial<ComparedSubmission> = {}): ComparedSubmission => ({
  id: `s${n}`,
  companyId: `c${n}`,
  signedAt: new Date(1_700_000_000_000 + n),
  percent: 50 + n,
  dimensions: { D1: 40 + n, D2: 60 },
  sector: 'industria',
  size: 'small',
  ...said,
});
const of = (count: number, said: (n: number) => Partial<ComparedSubmission> = () => ({})) =>
  Array.from({ length: count }, (_, n) => submission(n, said(n)));
const keys = (figures: readonly GroupFigures[]) => figures.map(({ group, value }) => `${group} ${value}`.trim());

describe('who is compared', () => {
  it('each company once, with what it sent last', () => {
    const [one, other] = [submission(1), submission(2, { companyId: 'c1', percent: 90 })];
    expect(comparable([other, one]).map(({ percent }) => percent)).toEqual([90]);
  });

  it('nobody to whom a whole dimension does not apply', () => {
    expect(comparable([submission(1, { dimensions: { D1: 40, D2: null } })])).toEqual([]);
  });
});

describe('when a cohort ends', () => {
  it.each<[number, number | null, boolean]>([
    [5, null, false],
    [6, null, true],
    [6, 11, false],
    [6, 12, true],
    [20, 1, true],
    [19, 1, false],
    [5, 40, false],
  ])('%i companies, %s months after the last: %s', (companies, months, ends) => {
    expect(endsCohort(companies, months)).toBe(ends);
  });
});

describe('what is shown', () => {
  it('from five other companies up', () => {
    expect(cohortOf(of(5)).figures).toEqual([]);
    const { figures } = cohortOf(of(6));
    const [own] = of(6);
    expect(peersIn(figures[0]!, own!)).toMatchObject({
      group: 'all',
      companies: 5,
      percent: { percent: 53, edge: null },
    });
  });

  it('no group that with the others tells of a small one', () => {
    const { figures } = cohortOf(of(10, (n) => ({ size: n < 7 ? 'small' : 'large' })));
    expect(keys(figures)).toEqual(['all', 'sector industria']);
    const fair = cohortOf(of(13, (n) => ({ size: n < 7 ? 'small' : 'large', sector: null })));
    expect(keys(fair.figures)).toEqual(['all', 'size large', 'size small']);
  });

  it('of a mean near 0 or 100 only that', () => {
    const { figures } = cohortOf(of(7, () => ({ percent: 100, dimensions: { D1: 0, D2: 60 } })));
    const peers = peersIn(figures[0]!, null);
    expect(peers.percent).toEqual({ percent: 95, edge: 'high' });
    expect(peers.dimensions).toEqual({ D1: { percent: 5, edge: 'low' }, D2: { percent: 60, edge: null } });
  });
});

const company = fc.record({
  id: fc.integer({ min: 0, max: 14 }),
  sector: fc.constantFrom('industria', 'comercio', 'campo'),
  size: fc.constantFrom<('micro' | 'small' | 'large')[]>('micro', 'small', 'large'),
  percent: fc.double({ min: 0, max: 100, noNaN: true }),
});
const cohorts = fc.array(fc.array(company, { minLength: 0, maxLength: 16 }), { minLength: 1, maxLength: 3 });

it('no sum or difference of all that is shown, of any cohorts, rests on fewer than five other companies', () => {
  fc.assert(
    fc.property(cohorts, (all) => {
      const sets: Set<string>[] = [];
      for (const [c, told] of all.entries()) {
        const submissions = told.map(({ id, ...said }, n) =>
          submission(n, { ...said, id: `${c}.${n}`, companyId: `c${id}` }),
        );
        const { members, figures } = cohortOf(submissions);
        for (const { group, value, companies } of figures) {
          const own = members.filter((one) => group === 'all' || one[group] === value);
          expect(own.length).toBe(companies);
          sets.push(new Set(own.map(({ id }) => id)));
        }
      }
      expect(tellsAboutFewer(sets, LEAST_COMPANIES)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

it('a reader gets the mean of the others, to the last digit that is shown, and not their own', () => {
  fc.assert(
    fc.property(fc.array(company, { minLength: 6, maxLength: 16 }), (told) => {
      const submissions = told.map(({ id: _id, ...said }, n) => submission(n, said));
      const { figures } = cohortOf(submissions);
      const [own, ...others] = submissions;
      const mean = others.reduce((total, { percent }) => total + percent, 0) / others.length;
      const shown = peersIn(figures[0]!, own!).percent;
      if (shown.edge === null) expect(shown.percent).toBeCloseTo(mean, 9);
      else expect(mean < 5 || mean > 95).toBe(true);
    }),
  );
});
