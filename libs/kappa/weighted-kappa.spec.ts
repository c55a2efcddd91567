import fc from 'fast-check';
import { countPairs, type KappaWeights, weightedKappa } from './index.js';

const rounded = (counts: number[][], weights: KappaWeights, digits = 4) => {
  const found = weightedKappa(counts, weights)!;
  return [found.kappa, found.error, found.low, found.high].map((number) => Number(number.toFixed(digits)));
};

describe('weighted kappa, against worked examples that others published', () => {
  it('is that of SAS/STAT, PROC FREQ, "Agreement Study": two dermatologists, 88 patients', () => {
    const skin = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ];
    expect(rounded(skin, 'linear')).toEqual([0.5082, 0.0655, 0.3798, 0.6366]);
  });

  it('is that of R, vcd, `Kappa(SexualFun)`: 91 couples, Agresti, Categorical Data Analysis', () => {
    const couples = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    expect(rounded(couples, 'linear').slice(0, 2)).toEqual([0.2374, 0.0783]);
  });

  it('is that of Penn State, STAT 509, 19.3: two radiologists, 85 pictures', () => {
    const pictures = [
      [21, 12, 0, 0],
      [4, 17, 1, 0],
      [3, 9, 15, 2],
      [0, 0, 0, 1],
    ];
    expect(rounded(pictures, 'linear', 3)).toEqual([0.568, 0.068, 0.436, 0.701]);
  });
});

describe('weighted kappa', () => {
  const table = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 2,
    maxLength: 80,
  });

  it('with quadratic weights is what Fleiss & Cohen 1973 show it to be: an intraclass correlation', () => {
    fc.assert(
      fc.property(table, (pairs) => {
        const found = weightedKappa(countPairs(pairs, 5), 'quadratic');
        const mean = (at: 0 | 1) => pairs.reduce((total, pair) => total + pair[at], 0) / pairs.length;
        const [a, b] = [mean(0), mean(1)];
        const about = (of: (pair: readonly [number, number]) => number) =>
          pairs.reduce((total, pair) => total + of(pair), 0) / pairs.length;
        const covariance = about(([x, y]) => (x - a) * (y - b));
        const spread = about(([x]) => (x - a) ** 2) + about(([, y]) => (y - b) ** 2) + (a - b) ** 2;
        if (spread === 0) expect(found).toBeNull();
        else expect(found!.kappa).toBeCloseTo((2 * covariance) / spread, 9);
      }),
    );
  });

  it('is the same whoever comes first, lies between −1 and 1, and is 1 when all agree on more than one value', () => {
    fc.assert(
      fc.property(table, fc.constantFrom<KappaWeights>('linear', 'quadratic'), (pairs, weights) => {
        const found = weightedKappa(countPairs(pairs, 5), weights);
        const turned = weightedKappa(
          countPairs(
            pairs.map(([a, b]) => [b, a] as const),
            5,
          ),
          weights,
        );
        if (found === null) return expect(turned).toBeNull();
        expect(found.kappa).toBeCloseTo(turned!.kappa, 9);
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.high).toBeLessThanOrEqual(1);
        const same = weightedKappa(
          countPairs(
            pairs.map(([a]) => [a, a] as const),
            5,
          ),
          weights,
        );
        if (same)
          expect([same.kappa, same.low, same.high].map((number) => Number(number.toFixed(6)))).toEqual([1, 1, 1]);
      }),
    );
  });

  it('is not defined without pairs, nor where both gave one value throughout', () => {
    expect(weightedKappa(countPairs([], 5), 'linear')).toBeNull();
    expect(
      weightedKappa(
        countPairs(
          [
            [3, 3],
            [3, 3],
          ],
          5,
        ),
        'quadratic',
      ),
    ).toBeNull();
  });

  it('takes no value that is not on the scale', () => {
    for (const pair of [
      [5, 0],
      [0, -1],
      [0.5, 1],
      [Number.NaN, 0],
    ] as const) {
      expect(() => countPairs([pair], 5)).toThrow(RangeError);
    }
  });
});
