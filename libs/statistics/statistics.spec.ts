import fc from 'fast-check';
import { cronbachAlpha, pairedEffect, pointBiserial, tQuantile } from './index.js';

describe("Student's t", () => {
  // Abramowitz & Stegun, table 26.10; the tables of any textbook
  test.each([
    [0.975, 1, 12.706205],
    [0.975, 2, 4.302653],
    [0.975, 4, 2.776445],
    [0.975, 9, 2.262157],
    [0.975, 29, 2.04523],
    [0.975, 120, 1.97993],
    [0.975, 100_000, 1.959988],
    [0.95, 10, 1.812461],
    [0.995, 20, 2.84534],
    [0.5, 7, 0],
  ])('stays with probability %d, by %d degrees of freedom, below %d', (probability, degrees, value) => {
    expect(tQuantile(probability, degrees)).toBeCloseTo(value, 4);
  });

  test('refuses what is no probability, and no degrees', () => {
    for (const wrong of [0.49, 1, Number.NaN]) expect(() => tQuantile(wrong, 5)).toThrow(RangeError);
    expect(() => tQuantile(0.9, 0)).toThrow(RangeError);
  });
});

describe('a change in the same people', () => {
  // Student's own data on sleep (1908); R: t.test(extra ~ group, data = sleep, paired = TRUE) gives 1.58, 0.7001142, 2.4598858
  const sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

  test('is the mean of the differences, with the interval of the paired t test', () => {
    const { n, change } = pairedEffect(sleep)!;
    expect(n).toBe(10);
    expect(change.value).toBeCloseTo(1.58, 10);
    expect(change.low).toBeCloseTo(0.7001142, 6);
    expect(change.high).toBeCloseTo(2.4598858, 6);
  });

  test('has a size: t / √n, corrected for few people', () => {
    // t = 4.0621 in the same output; J(9) = 1 - 3/35; variance 1/10 + g²/20
    const size = pairedEffect(sleep)!.size;
    const g = (4.062127683382 / Math.sqrt(10)) * (1 - 3 / 35);
    expect(size.value).toBeCloseTo(g, 6);
    expect(size.high - size.value).toBeCloseTo(1.96 * Math.sqrt(0.1 + g ** 2 / 20), 4);
    expect(size.value - size.low).toBeCloseTo(size.high - size.value, 10);
  });

  test('of one person, or where all changed alike, there is none', () => {
    for (const few of [[], [3], [2, 2, 2], [0.1 + 0.2, 0.3, 0.3], [25, 25 + 4e-15, 25]])
      expect(pairedEffect(few)).toBeNull();
  });

  test('turns its sign with the differences, and does not depend on their order or unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 40 }), (differences) => {
        const effect = pairedEffect(differences);
        const turned = pairedEffect(differences.map((one) => -2 * one).reverse());
        if (effect === null) return expect(turned).toBeNull();
        expect(turned!.size.value).toBeCloseTo(-effect.size.value, 8);
        expect(turned!.change.low).toBeCloseTo(-2 * effect.change.high, 8);
      }),
    );
  });
});

describe('the discrimination of a question', () => {
  /** By the other formula: the difference of the two means, in standard deviations, times √pq. */
  function byMeans(answers: readonly { right: boolean; rest: number }[]): number {
    const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
    const rests = answers.map(({ rest }) => rest);
    const of = (right: boolean) => answers.filter((one) => one.right === right).map(({ rest }) => rest);
    const deviation = Math.sqrt(mean(rests.map((one) => (one - mean(rests)) ** 2)));
    const p = of(true).length / answers.length;
    return ((mean(of(true)) - mean(of(false))) / deviation) * Math.sqrt(p * (1 - p));
  }
  const sumsOf = (answers: readonly { right: boolean; rest: number }[]) => ({
    n: answers.length,
    right: answers.filter(({ right }) => right).length,
    rest: answers.reduce((sum, { rest }) => sum + rest, 0),
    restSquares: answers.reduce((sum, { rest }) => sum + rest ** 2, 0),
    restOfRight: answers.reduce((sum, { right, rest }) => sum + (right ? rest : 0), 0),
  });

  test('is that of an example worked out by hand', () => {
    // right: 9 and 7, wrong: 5 and 3; M1 - M0 = 4, s = √5, √pq = 1/2, so 4 / √5 / 2
    const answers = [
      { right: true, rest: 9 },
      { right: true, rest: 7 },
      { right: false, rest: 5 },
      { right: false, rest: 3 },
    ];
    expect(pointBiserial(sumsOf(answers))).toBeCloseTo(0.894427191, 8);
  });

  test('is what the formula by means gives, for any answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ right: fc.boolean(), rest: fc.integer({ min: 0, max: 11 }) }), { minLength: 2 }),
        (answers) => {
          const found = pointBiserial(sumsOf(answers));
          if (found === null) return;
          expect(found).toBeCloseTo(byMeans(answers), 8);
          expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  test('there is none where all answered right, or scored the same in the others', () => {
    expect(pointBiserial({ n: 9, right: 9, rest: 30, restSquares: 120, restOfRight: 30 })).toBeNull();
    expect(pointBiserial({ n: 4, right: 2, rest: 12, restSquares: 36, restOfRight: 6 })).toBeNull();
  });
});

describe("Cronbach's alpha", () => {
  test('is that of an example worked out by hand', () => {
    const rows = [
      [1, 1, 1],
      [2, 1, 2],
      [3, 4, 3],
      [4, 4, 4],
    ];
    // variances 5/3, 3, 5/3; sums 3, 5, 10, 12: mean 7.5, squares 20.25 + 6.25 + 6.25 + 20.25 = 53, variance 53/3
    expect(cronbachAlpha(rows)).toBeCloseTo(1.5 * (1 - (5 / 3 + 3 + 5 / 3) / (53 / 3)), 10);
    expect(cronbachAlpha(rows.map(([one]) => [one!, one!, one!]))).toBeCloseTo(1, 10);
  });

  test('there is none of one person, of one statement, or where all scored the same', () => {
    for (const none of [
      [],
      [[1, 2]],
      [[1], [2]],
      [
        [1, 3],
        [3, 1],
      ],
    ])
      expect(cronbachAlpha(none)).toBeNull();
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(RangeError);
  });
});
