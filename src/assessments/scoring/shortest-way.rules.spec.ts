import fc from 'fast-check';
import { instrument, largeProfile, smallProfile } from '../../../test/assessments/instrument.js';
import type { Instrument, LevelId, Maturity } from '../instrument/instrument.types.js';
import { missingFor } from './levels.rules.js';
import { type Answer, type Answers, scoreOf } from './score.rules.js';
import { type ShortestWay, shortestWay } from './shortest-way.rules.js';

const levels: readonly LevelId[] = ['N1', 'N2', 'N3'];
const all = (value: Maturity, evidence = true): Record<string, Answer> =>
  Object.fromEntries(instrument.items.map((item) => [item.id, { value, evidence }]));
const wayTo = (answers: Answers, level: LevelId, profile = largeProfile) =>
  shortestWay(instrument, profile, answers, level)!;
const gone = (way: ShortestWay, answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(
    way.steps.map(({ itemId, to, needsEvidence }) => [
      itemId,
      { value: to, evidence: needsEvidence || (answers[itemId]?.evidence ?? false) },
    ]),
  ),
});

describe('the way to a level', () => {
  it('is empty where the answers are enough', () => {
    expect(wayTo(all(3), 'N1')).toMatchObject({ steps: [], maturitySteps: 0, besides: [] });
  });

  it('from 3 everywhere to Inclusión takes six critical practices to 4, and says nothing of the others', () => {
    const { steps, maturitySteps } = wayTo(all(3), 'N2');
    expect(steps).toHaveLength(6);
    expect(maturitySteps).toBe(6);
    expect(
      steps.every(({ itemId, to }) => to === 4 && instrument.items.some((i) => i.id === itemId && i.critical)),
    ).toBe(true);
  });

  it('names every critical practice below 3, whatever the total', () => {
    const answers = {
      ...all(4),
      'D2-02': { value: 2 as const, evidence: true },
      'D7-01': { value: 0 as const, evidence: true },
    };
    expect(wayTo(answers, 'N1').steps.map(({ itemId, declared, to }) => [itemId, declared, to])).toEqual([
      ['D2-02', 2, 3],
      ['D7-01', 0, 3],
    ]);
  });

  it('asks for proof before it asks for more: a practice at 3 without evidence takes no step of maturity', () => {
    const answers = { ...all(3), 'D3-01': { value: 3 as const, evidence: false } };
    const { steps, maturitySteps } = wayTo(answers, 'N1');
    expect(steps).toEqual([{ itemId: 'D3-01', declared: 3, counted: 1, to: 3, needsEvidence: true }]);
    expect(maturitySteps).toBe(0);
  });

  it('answers what is left, with as little as is enough', () => {
    const { 'D1-02': _left, ...rest } = all(4);
    expect(wayTo(rest, 'N1').steps).toEqual([
      { itemId: 'D1-02', declared: null, counted: 0, to: 0, needsEvidence: false },
    ]);
  });

  it('leaves out what does not apply', () => {
    const answers = { ...all(4), 'D4-06': { value: 0 as const, evidence: false } };
    expect(wayTo(answers, 'N3', { ...smallProfile, tiene_personal_en_movilidad: true }).steps).toEqual([]);
  });

  it('tells what is no matter of answers beside it', () => {
    const way = wayTo(all(3), 'N2', smallProfile);
    expect(way.besides).toEqual([{ kind: 'open-selection', met: false }]);
    expect(missingFor(instrument, scoreOf(instrument, smallProfile, gone(way, all(3))), 'N2')).toEqual(way.besides);
  });

  it('is the same each time, and in the order of the instrument', () => {
    const ids = wayTo(all(1), 'N2').steps.map(({ itemId }) => itemId);
    expect(ids).toEqual(ids.toSorted());
    expect(wayTo(all(1), 'N2').steps.map(({ itemId }) => itemId)).toEqual(ids);
  });
});

/** A smaller instrument of some of the practices, with levels of other figures. */
const anyInstrument = fc
  .record({
    picked: fc.uniqueArray(fc.nat(instrument.items.length - 1), { minLength: 3, maxLength: 20 }),
    weights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 20, maxLength: 20 }),
    dimensions: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 8, maxLength: 8 }),
    minGlobal: fc.integer({ min: 30, max: 95 }),
    minPerDimension: fc.integer({ min: 0, max: 80 }),
    share: fc.constantFrom(0, 0.3, 0.5, 1),
  })
  .map(({ picked, weights, dimensions, minGlobal, minPerDimension, share }): Instrument => ({
    ...instrument,
    dimensions: instrument.dimensions.map((dimension, index) => ({ ...dimension, weight: dimensions[index]! })),
    items: picked
      .toSorted((a, b) => a - b)
      .map((index, place) => ({ ...instrument.items[index]!, weight: weights[place]! })),
    levels: instrument.levels.map((level) => ({
      ...level,
      minGlobal,
      minPerDimension,
      critical: { min: 3 as const, shareAtFour: share },
    })),
  }));
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  value: fc.constantFrom<(Maturity | null)[]>(null, 0, 1, 2, 2, 3, 3, 4),
  evidence: fc.boolean(),
});
const anyCase = anyInstrument.chain((own) =>
  fc
    .array(anyAnswer, { minLength: own.items.length, maxLength: own.items.length })
    .map((values) => ({ own, answers: Object.fromEntries(own.items.map(({ id }, i) => [id, values[i]!])) })),
);

/** Everything that could be done, tried out: the fewest practices, then the fewest steps; null when nothing is enough. */
function bruteForce(own: Instrument, answers: Answers): [items: number, steps: number] | null {
  const dimensionsOf = own.dimensions.filter(({ id }) => own.items.some((item) => item.dimension === id));
  const place = own.items.map((item) => dimensionsOf.findIndex(({ id }) => id === item.dimension));
  const possible = dimensionsOf.map(({ id }) =>
    own.items.reduce((sum, item) => sum + (item.dimension === id ? 4 * item.weight : 0), 0),
  );
  const weight = dimensionsOf.reduce((sum, one) => sum + one.weight, 0);
  const { minGlobal, minPerDimension, critical } = own.levels[0]!;
  const criticals = own.items.filter((item) => item.critical).length;
  const declared = own.items.map(({ id }) => answers[id]?.value ?? null);
  const counted = own.items.map(({ id }, i) =>
    answers[id]?.evidence ? (declared[i] ?? 0) : Math.min(declared[i] ?? 0, 1),
  );
  const enough = (values: readonly number[]) => {
    const points = possible.map(() => 0);
    let fours = 0;
    for (let i = 0; i < values.length; i += 1) {
      const item = own.items[i]!;
      if (item.critical && values[i]! < 3) return false;
      if (item.critical && values[i] === 4) fours += 1;
      points[place[i]!]! += values[i]! * item.weight;
    }
    if (fours < Math.ceil(critical.shareAtFour * criticals - 1e-9)) return false;
    if (points.some((sum, d) => (100 * sum) / possible[d]! < minPerDimension - 1e-9)) return false;
    const total = points.reduce((sum, own, d) => sum + ((100 * own) / possible[d]!) * dimensionsOf[d]!.weight, 0);
    return total / weight >= minGlobal - 1e-9;
  };
  const must = own.items.map((_, i) => declared[i] === null);
  const values = [...counted];
  let best: number | null = null;
  /** Lowers the raised practices one after the other as far as that is enough. */
  const lowered = (chosen: readonly number[], at: number, steps: number): void => {
    if (best !== null && steps >= best) return;
    const i = chosen[at];
    if (i === undefined) {
      best = steps;
      return;
    }
    const low = declared[i] === null ? 0 : counted[i]! + 1;
    for (let value = low; value <= 4; value += 1) {
      values[i] = value;
      if (enough(values)) lowered(chosen, at + 1, steps + Math.max(0, value - (declared[i] ?? 0)));
    }
    values[i] = 4;
  };
  const chosen = (left: number, from: number, taken: readonly number[]): void => {
    if (left === 0) {
      for (const i of taken) values[i] = 4;
      if (must.every((asked, i) => !asked || taken.includes(i)) && enough(values)) lowered(taken, 0, 0);
      for (const i of taken) values[i] = counted[i]!;
      return;
    }
    for (let i = from; i <= own.items.length - left; i += 1)
      if (must[i] || counted[i]! < 4) chosen(left - 1, i + 1, [...taken, i]);
  };
  for (let items = 0; items <= own.items.length; items += 1) {
    chosen(items, 0, []);
    if (best !== null) return [items, best];
  }
  return null;
}

describe('for any instrument and any answers', () => {
  it('no set is smaller: up to 20 open practices, against every set there is', () => {
    fc.assert(
      fc.property(anyCase, ({ own, answers }) => {
        const way = shortestWay(own, largeProfile, answers, 'N1');
        expect(way && [way.steps.length, way.maturitySteps]).toEqual(bruteForce(own, answers));
      }),
      { numRuns: 150 },
    );
  }, 300_000);

  it('reaches the level when it is gone, and says truly where that leads', () => {
    const anyAnswers = fc
      .array(anyAnswer, { minLength: 50, maxLength: 50 })
      .map((values) => Object.fromEntries(instrument.items.map(({ id }, i) => [id, values[i]!])));
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(largeProfile, smallProfile),
        fc.constantFrom(...levels),
        (answers, profile, level) => {
          const way = wayTo(answers, level, profile);
          const after = scoreOf(instrument, profile, gone(way, answers));
          expect(missingFor(instrument, after, level)).toEqual(way.besides);
          expect(after.global).toBeCloseTo(way.percent, 6);
          // and no step of it can be left out
          for (const { itemId } of way.steps) {
            const without = { ...gone(way, answers), [itemId]: answers[itemId] };
            const left = missingFor(instrument, scoreOf(instrument, profile, without), level);
            expect(left.length).toBeGreaterThan(way.besides.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('takes less than 50 ms of CPU time with 40 open practices', () => {
  let state = 20_261_129;
  const random = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const times = Array.from({ length: 30 }, (_, run) => {
    const closed = new Set(Array.from({ length: 10 }, () => random(50)));
    const answers = Object.fromEntries(
      instrument.items.map(({ id }, i) => [
        id,
        closed.has(i)
          ? { value: 4 as const, evidence: true }
          : { value: random(4) as Maturity, evidence: random(3) > 0 },
      ]),
    );
    const start = process.cpuUsage();
    wayTo(answers, levels[run % 3]!);
    return process.cpuUsage(start).user / 1000;
  }).toSorted((a, b) => a - b);
  // the first ones also compile; of the others the slowest counts
  expect(times.at(-4)).toBeLessThan(50);
});
