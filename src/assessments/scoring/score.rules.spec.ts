import fc from 'fast-check';
import { instrument, largeProfile as large } from '../../../test/assessments/instrument.js';
import type { Maturity, Profile } from '../instrument/instrument.types.js';
import { type Answer, type Answers, appliesTo, exemptionRefusal, scoreOf } from './score.rules.js';

const micro: Profile = {
  ...large,
  num_trabajadores: 4,
  tiene_personal_que_no_domina_espanol: false,
  usa_agencias_o_contratistas: false,
  ofrece_alojamiento_o_transporte: false,
};

const all = (value: Maturity, evidence = true): Record<string, Answer> =>
  Object.fromEntries(instrument.items.map((item) => [item.id, { value, evidence }]));

describe('percentages', () => {
  it.each([
    [0, 0],
    [1, 25],
    [2, 50],
    [3, 75],
    [4, 100],
  ] as const)('a company at %i in every practice has %i % overall and in each dimension', (value, percent) => {
    const score = scoreOf(instrument, large, all(value));
    expect(score.global).toBeCloseTo(percent, 10);
    expect(score.dimensions.map((dimension) => dimension.percent)).toEqual(Array(8).fill(percent));
  });

  it('weighs items inside a dimension: D1-01 (weight 2 of 9) at 4 alone gives 22.2 %', () => {
    const score = scoreOf(instrument, large, { 'D1-01': { value: 4, evidence: true } });
    expect(score.dimensions[0]?.percent).toBeCloseTo((100 * 8) / 36, 10);
  });

  it('weighs dimensions in the total: D1 complete alone gives its 10 points', () => {
    const answers = Object.fromEntries(Object.entries(all(4)).filter(([id]) => id.startsWith('D1')));
    expect(scoreOf(instrument, large, answers).global).toBeCloseTo(10, 10);
  });

  it('counts a practice that is not answered as 0 and says how many are', () => {
    const score = scoreOf(instrument, large, {
      'D1-01': { value: 3, evidence: true },
      'D1-02': { value: null, evidence: true },
    });
    expect([score.answered, score.applicable]).toEqual([1, 50]);
    expect(score.items['D1-02']).toMatchObject({ declared: null, counted: 0, lacksEvidence: false });
  });

  it('is never rounded', () => {
    const score = scoreOf(instrument, large, { 'D1-02': { value: 1, evidence: false } });
    expect(score.global).toBe((((100 * 1) / 36) * 10) / 100);
  });
});

describe('without evidence', () => {
  it('a practice counts at most 1, whatever is declared', () => {
    const score = scoreOf(instrument, large, all(4, false));
    expect(score.global).toBeCloseTo(25, 10);
    expect(score.items['D1-01']).toEqual({ id: 'D1-01', applies: true, declared: 4, counted: 1, lacksEvidence: true });
  });

  it('0 and 1 stay what they are', () => {
    const score = scoreOf(instrument, large, {
      'D1-01': { value: 0, evidence: false },
      'D1-02': { value: 1, evidence: false },
    });
    expect(score.items['D1-01']).toMatchObject({ counted: 0, lacksEvidence: false });
    expect(score.items['D1-02']).toMatchObject({ counted: 1, lacksEvidence: false });
  });

  it('a critical practice declared 3 counts as below 3', () => {
    const score = scoreOf(instrument, large, { ...all(4), 'D2-03': { value: 3, evidence: false } });
    expect(score.critical.below3).toEqual(['D2-03']);
  });
});

describe('practices that do not apply', () => {
  const idsOut = (profile: Profile) =>
    instrument.items.filter((item) => !appliesTo(item, profile)).map((item) => item.id);

  it('all 50 apply to a large company with agencies, housing and other languages', () => {
    expect(idsOut(large)).toEqual([]);
  });

  it('five leave for a company of four people without any of that', () => {
    expect(idsOut(micro)).toEqual(['D4-06', 'D4-07', 'D6-02', 'D6-03', 'D8-05']);
    expect(scoreOf(instrument, micro, all(3)).notApplicable).toEqual({ count: 5, percent: 10, allowed: true });
  });

  it.each([
    [5, ['D6-02', 'D8-05']],
    [6, ['D8-05']],
    [10, ['D8-05']],
    [11, []],
  ])('with %i people the size leaves out %j', (people, out) => {
    expect(idsOut({ ...large, num_trabajadores: people })).toEqual(out);
  });

  it('one that does not apply neither helps nor harms', () => {
    const answers = { ...all(3), 'D4-06': { value: 0 as const, evidence: false } };
    expect(scoreOf(instrument, micro, answers).global).toBeCloseTo(75, 10);
  });

  it('one counts as applying while the profile does not say', () => {
    expect(idsOut({})).toEqual([]);
  });

  it('an auditor may exempt an ordinary practice, never a critical one', () => {
    const score = scoreOf(instrument, large, {
      ...all(3),
      'D1-01': { value: 0, evidence: false, exempt: true },
      'D2-02': { value: 3, evidence: true, exempt: true },
    });
    expect(score.items['D1-01']?.applies).toBe(false);
    expect(score.items['D2-02']?.applies).toBe(true);
    expect(score.global).toBeCloseTo(75, 10);
    expect(exemptionRefusal(instrument, large, all(3), 'D2-02')).toBe('critical');
    expect(exemptionRefusal(instrument, large, all(3), 'D1-01')).toBeNull();
    expect(exemptionRefusal(instrument, large, all(3), 'D9-99')).toBe('unknown-item');
  });

  it('at most 15 % of the practices: seven may be exempt, not eight', () => {
    const ordinary = instrument.items.filter((item) => !item.critical).map((item) => item.id);
    const exempt = (count: number): Answers => ({
      ...all(3),
      ...Object.fromEntries(ordinary.slice(0, count).map((id) => [id, { value: 3, evidence: true, exempt: true }])),
    });
    expect(scoreOf(instrument, large, exempt(7)).notApplicable).toEqual({ count: 7, percent: 14, allowed: true });
    expect(scoreOf(instrument, large, exempt(8)).notApplicable.allowed).toBe(false);
    expect(exemptionRefusal(instrument, large, exempt(7), ordinary[7]!)).toBe('too-many');
    expect(exemptionRefusal(instrument, large, exempt(7), ordinary[6]!)).toBeNull();
  });

  it('a dimension without any leaves its weight to the others in proportion', () => {
    const exempt = Object.fromEntries(
      instrument.items
        .filter((item) => item.dimension === 'D1')
        .map((item) => [item.id, { value: 0 as const, evidence: false, exempt: true }]),
    );
    const score = scoreOf(instrument, large, { ...all(2), ...exempt, ...only('D2', 4) });
    expect(score.dimensions[0]).toEqual({ id: 'D1', percent: null, answered: 0, applicable: 0 });
    expect(score.global).toBeCloseTo((12 * 100 + 78 * 50) / 90, 10);
  });

  function only(dimension: string, value: Maturity): Answers {
    return Object.fromEntries(Object.entries(all(value)).filter(([id]) => id.startsWith(dimension)));
  }
});

describe('critical practices', () => {
  it.each([
    [4, { total: 12, atFour: 12, below3: 0 }],
    [3, { total: 12, atFour: 0, below3: 0 }],
    [2, { total: 12, atFour: 0, below3: 12 }],
  ] as const)('at %i they count %j', (value, expected) => {
    const { critical } = scoreOf(instrument, large, all(value));
    expect({ ...critical, below3: critical.below3.length }).toEqual(expected);
  });

  it('alone set off the finding below 3', () => {
    const { critical } = scoreOf(instrument, large, { ...all(4), 'D1-01': { value: 0, evidence: true } });
    expect(critical).toEqual({ total: 12, atFour: 12, below3: [] });
  });
});

describe('an instrument of few practices', () => {
  const item = (id: string, appliesIf: unknown = null, more = {}) => ({
    id,
    dimension: 'D1',
    weight: 1,
    critical: false,
    seriousIfZero: false,
    appliesIf,
    ...more,
  });
  const small = (...items: ReturnType<typeof item>[]) =>
    ({
      maxNotApplicablePercent: 50,
      dimensions: [{ id: 'D1', name: 'Uno', weight: 100, purpose: '' }],
      items,
    }) as unknown as typeof instrument;
  const when = (...conditions: [string, string, unknown][]) => ({
    match: 'all',
    conditions: conditions.map(([field, op, value]) => ({ field, op, value })),
  });

  it('may leave out exactly as many as it allows', () => {
    const exempt = { 'D1-01': { value: 3 as const, evidence: true, exempt: true } };
    expect(scoreOf(small(item('D1-01'), item('D1-02')), {}, exempt).notApplicable).toEqual({
      count: 1,
      percent: 50,
      allowed: true,
    });
    expect(exemptionRefusal(small(item('D1-01'), item('D1-02')), {}, {}, 'D1-01')).toBeNull();
    expect(exemptionRefusal(small(item('D1-01')), {}, {}, 'D1-01')).toBe('too-many');
  });

  it('scores 0 when nothing of it applies', () => {
    const score = scoreOf(small(item('D1-01', when(['sindicato', '==', true]))), { sindicato: false }, {});
    expect([score.global, score.applicable, score.dimensions[0]!.percent]).toEqual([0, 0, null]);
  });

  it.each<[string, number, boolean]>([
    ['==', 6, true],
    ['==', 7, false],
    ['!=', 6, false],
    ['!=', 7, true],
    ['>=', 5, false],
    ['>=', 6, true],
    ['>=', 7, true],
    ['<=', 5, true],
    ['<=', 6, true],
    ['<=', 7, false],
  ])('whose condition is %s 6 applies to %i people: %s', (op, people, applies) => {
    const one = small(item('D1-01', when(['num_trabajadores', op, 6]))).items[0]!;
    expect(appliesTo(one, { num_trabajadores: people })).toBe(applies);
  });

  it('asks for every condition, or for one of them', () => {
    const both = when(['sindicato', '==', true], ['agencias', '==', true]);
    const [every, some] = small(item('a', both), item('b', { ...both, match: 'any' })).items;
    expect([
      appliesTo(every!, { sindicato: true, agencias: false }),
      appliesTo(some!, { sindicato: true, agencias: false }),
    ]).toEqual([false, true]);
    expect(appliesTo(some!, { sindicato: false, agencias: false })).toBe(false);
  });

  it('leaves out a practice that is for other sizes, unless the size is not known', () => {
    const [one] = small(item('a', null, { sizes: ['small', 'medium'] })).items;
    expect([4, 11, 300].map((people) => appliesTo(one!, { num_trabajadores: people }))).toEqual([false, true, false]);
    expect(appliesTo(one!, {})).toBe(true);
  });
});

it('says whether the company has nobody in mobility, and not before it has said so', () => {
  const said = (profile: Profile) => scoreOf(instrument, profile, {}).withoutPeopleInMobility;
  expect([said({ ...large, tiene_personal_en_movilidad: false }), said(large), said({})]).toEqual([true, false, false]);
});

describe('findings', () => {
  it('a declared 0 where it is serious is reported, evidence or not', () => {
    const answers = {
      ...all(4),
      'D3-01': { value: 0 as const, evidence: true },
      'D3-02': { value: 0 as const, evidence: true },
    };
    expect(scoreOf(instrument, large, answers).seriousFindings).toEqual(['D3-01']);
  });

  it('no answer yet is no finding', () => {
    expect(scoreOf(instrument, large, {}).seriousFindings).toEqual([]);
  });
});

describe('for any answers', () => {
  const maturity = fc.constantFrom<Maturity[]>(0, 1, 2, 3, 4);
  const answer: fc.Arbitrary<Answer> = fc.record({ value: fc.option(maturity), evidence: fc.boolean() });
  const anyAnswers = fc
    .tuple(...instrument.items.map(() => answer))
    .map((values) => Object.fromEntries(instrument.items.map((item, index) => [item.id, values[index]!])));
  const anyProfile = fc.record({
    num_trabajadores: fc.integer({ min: 1, max: 400 }),
    tiene_personal_en_movilidad: fc.boolean(),
    tiene_personal_que_no_domina_espanol: fc.boolean(),
    usa_agencias_o_contratistas: fc.boolean(),
    ofrece_alojamiento_o_transporte: fc.boolean(),
  });

  it('percentages stay between 0 and 100 and critical practices always apply', () => {
    fc.assert(
      fc.property(anyProfile, anyAnswers, (profile, answers) => {
        const score = scoreOf(instrument, profile, answers);
        const percents = [score.global, ...score.dimensions.map((dimension) => dimension.percent ?? 0)];
        expect(percents.every((percent) => percent >= 0 && percent <= 100 + 1e-9)).toBe(true);
        expect(score.critical.total).toBe(12);
        expect(score.answered).toBeLessThanOrEqual(score.applicable);
      }),
    );
  });

  it('a better answer never lowers the total or a dimension', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyAnswers,
        fc.constantFrom(...instrument.items),
        answer,
        (profile, answers, item, other) => {
          const [low, high] = [answers[item.id]!, other].toSorted((a, b) => rank(a) - rank(b));
          const before = scoreOf(instrument, profile, { ...answers, [item.id]: low! });
          const after = scoreOf(instrument, profile, { ...answers, [item.id]: high! });
          expect(after.global).toBeGreaterThanOrEqual(before.global - 1e-9);
          after.dimensions.forEach((dimension, index) =>
            expect(dimension.percent ?? 0).toBeGreaterThanOrEqual((before.dimensions[index]!.percent ?? 0) - 1e-9),
          );
        },
      ),
    );
  });

  const rank = ({ value, evidence }: Answer) => (evidence ? (value ?? 0) : Math.min(value ?? 0, 1));

  it('the order in which answers came does not matter', () => {
    fc.assert(
      fc.property(anyProfile, anyAnswers, fc.nat(), (profile, answers, turn) => {
        const entries = Object.entries(answers);
        const cut = turn % entries.length;
        const turned = Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse());
        expect(scoreOf(instrument, profile, turned)).toEqual(scoreOf(instrument, profile, answers));
      }),
    );
  });
});

it('scores 50 practices in less than 0.2 ms of CPU time', () => {
  const answers = all(3);
  for (let warm = 0; warm < 500; warm += 1) scoreOf(instrument, large, answers);
  const rounds = 2000;
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) scoreOf(instrument, large, answers);
  const { user } = process.cpuUsage(start);
  expect(user / 1_000 / rounds).toBeLessThan(0.2);
});
