import fc from 'fast-check';
import { instrument, largeProfile as profile } from '../../../test/assessments/instrument.js';
import type { Maturity } from '../instrument/instrument.types.js';
import { type HiringShown, levelOf, levelsReached, missingFor, requirementsFor, shownGap } from './levels.rules.js';
import { type Answer, type Answers, scoreOf } from './score.rules.js';

const critical = instrument.items.filter((item) => item.critical).map((item) => item.id);
const at = (ids: string[], value: Maturity): Record<string, Answer> =>
  Object.fromEntries(ids.map((id) => [id, { value, evidence: true }]));
const all = (value: Maturity) =>
  at(
    instrument.items.map((item) => item.id),
    value,
  );
const reached = (answers: Answers, shown?: HiringShown, who = profile) =>
  levelsReached(instrument, scoreOf(instrument, who, answers), shown);
const missing = (answers: Answers, level: 'N1' | 'N2' | 'N3', who = profile) =>
  missingFor(instrument, scoreOf(instrument, who, answers), level);

describe('levels', () => {
  it('all 4: every level', () => expect(reached(all(4))).toEqual(['N1', 'N2', 'N3']));

  it('all 3: exactly 75 %, but no critical practice at 4, so Compromiso', () => {
    expect(reached(all(3))).toEqual(['N1']);
    expect(missing(all(3), 'N2')).toEqual([{ kind: 'critical-at-four', met: false, have: 0, needed: 6, more: 6 }]);
  });

  it('all 3 and six critical at 4: Inclusión', () => {
    expect(reached({ ...all(3), ...at(critical.slice(0, 6), 4) })).toEqual(['N1', 'N2']);
  });

  it('all 3 and five critical at 4: one more is asked for', () => {
    expect(missing({ ...all(3), ...at(critical.slice(0, 5), 4) }, 'N2')).toEqual([
      { kind: 'critical-at-four', met: false, have: 5, needed: 6, more: 1 },
    ]);
  });

  it('one critical practice at 2 blocks every level, whatever the total', () => {
    const answers = { ...all(4), ...at(['D2-03'], 2) };
    expect(scoreOf(instrument, profile, answers).global).toBeGreaterThan(95);
    expect(reached(answers)).toEqual([]);
    expect(missing(answers, 'N1')).toEqual([
      { kind: 'critical', met: false, itemId: 'D2-03', value: 2, needed: 3, lacksEvidence: false },
    ]);
  });

  it('a critical practice declared 3 without evidence asks for the evidence', () => {
    const answers = { ...all(4), 'D2-03': { value: 3 as const, evidence: false } };
    expect(missing(answers, 'N1')).toEqual([
      { kind: 'critical', met: false, itemId: 'D2-03', value: 1, needed: 3, lacksEvidence: true },
    ]);
  });

  it('Hospitalidad takes all twelve critical practices at 4', () => {
    const answers = { ...all(4), ...at(['D8-02'], 3) };
    expect(reached(answers)).toEqual(['N1', 'N2']);
    expect(missing(answers, 'N3')).toEqual([{ kind: 'critical-at-four', met: false, have: 11, needed: 12, more: 1 }]);
  });

  it('one weak dimension blocks a level that the total would allow', () => {
    const d6 = instrument.items.filter((item) => item.dimension === 'D6').map((item) => item.id);
    const answers = { ...all(4), ...at(d6, 2) };
    expect(reached(answers)).toEqual(['N1']);
    expect(missing(answers, 'N2')).toEqual([
      { kind: 'dimension', met: false, dimensionId: 'D6', percent: 50, needed: 55 },
    ]);
  });

  it('points are what lacks in the total, not rounded', () => {
    const answers = { ...all(2), ...at(critical, 3) };
    const score = scoreOf(instrument, profile, answers);
    const [points] = missingFor(instrument, score, 'N2').filter((one) => one.kind === 'points');
    expect(points).toEqual({ kind: 'points', met: false, points: 75 - score.global, needed: 75 });
  });

  it('practices that are not answered keep every level away', () => {
    const { 'D1-02': _left, ...rest } = all(4);
    expect(reached(rest)).toEqual([]);
    expect(missing(rest, 'N1')).toEqual([{ kind: 'answers', met: false, left: 1, dimensions: ['D1'] }]);
  });

  it('more than 15 % not applicable keeps every level away', () => {
    const ordinary = instrument.items.filter((item) => !item.critical).slice(0, 8);
    const answers = {
      ...all(4),
      ...Object.fromEntries(ordinary.map((item) => [item.id, { value: 4 as const, evidence: true, exempt: true }])),
    };
    expect(reached(answers)).toEqual([]);
    expect(missing(answers, 'N1')).toContainEqual({ kind: 'not-applicable', met: false, percent: 16, allowed: 15 });
  });

  it('what is met is said too', () => {
    const met = requirementsFor(instrument, scoreOf(instrument, profile, all(4)), 'N2');
    expect(met.every((requirement) => requirement.met)).toBe(true);
    expect(met.map((requirement) => requirement.kind)).toContain('answers');
  });
});

describe('thresholds are compared without rounding', () => {
  it('74.96 % is shown as 75.0 % and does not reach Inclusión', () => {
    const six = at(critical.slice(0, 6), 4);
    let closest: { answers: Answers; global: number } | null = null;
    const ordinary = instrument.items.filter((item) => !item.critical).map((item) => item.id);
    for (const first of ordinary)
      for (const second of ordinary)
        for (const third of ordinary) {
          const answers = { ...all(3), ...six, ...at([first, second, third], 0) };
          const { global } = scoreOf(instrument, profile, answers);
          if (global < 75 && (!closest || global > closest.global)) closest = { answers, global };
        }
    expect(closest!.global.toFixed(1)).toBe('75.0');
    expect(missing(closest!.answers, 'N2').map((one) => one.kind)).toContain('points');
  });

  it('a dimension at exactly its minimum is enough: 22 of 40 points of D8 are 55 %', () => {
    const micro = { ...profile, num_trabajadores: 4 };
    const d8 = { ...at(['D8-01', 'D8-02'], 3), ...at(['D8-03'], 2), ...at(['D8-04', 'D8-06'], 0) };
    const enough = { ...all(4), ...d8 };
    expect(scoreOf(instrument, micro, enough).dimensions[7]?.percent).toBe(55);
    expect(reached(enough, {}, micro)).toEqual(['N1', 'N2']);
    expect(reached({ ...enough, ...at(['D8-03'], 1) }, {}, micro)).toEqual(['N1']);
  });
});

describe('a company without people in mobility', () => {
  const without = { ...profile, tiene_personal_en_movilidad: false };

  it('can reach Compromiso on its answers', () => {
    expect(reached(all(4), {}, without)).toEqual(['N1']);
  });

  it('needs a real, open selection for Inclusión and hires for Hospitalidad', () => {
    expect(missing(all(4), 'N2', without)).toEqual([{ kind: 'open-selection', met: false }]);
    expect(missing(all(4), 'N3', without)).toEqual([{ kind: 'hires', met: false }]);
    expect(reached(all(4), { openSelection: true }, without)).toEqual(['N1', 'N2']);
    expect(reached(all(4), { hires: true }, without)).toEqual(['N1', 'N2', 'N3']);
  });

  it('is held to the same critical practices', () => {
    expect(reached({ ...all(4), ...at(['D4-01'], 2) }, { hires: true }, without)).toEqual([]);
  });
});

describe('for any answers', () => {
  const anyAnswers = fc
    .array(fc.record({ value: fc.constantFrom<Maturity[]>(2, 3, 4), evidence: fc.boolean() }), {
      minLength: 50,
      maxLength: 50,
    })
    .map((values) => Object.fromEntries(instrument.items.map((item, index) => [item.id, values[index]!])));

  it('a level is reached exactly when nothing is missing for it, and a higher level implies the lower ones', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const levels = reached(answers);
        for (const level of instrument.levels)
          expect(levels.includes(level.id)).toBe(missing(answers, level.id).length === 0);
        expect(levels).toEqual(['N1', 'N2', 'N3'].slice(0, levels.length));
      }),
    );
  });

  it('raising an answer never loses a level', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...instrument.items), (answers, item) => {
        const before = reached(answers);
        const after = reached({ ...answers, [item.id]: { value: 4, evidence: true } });
        expect(after.length).toBeGreaterThanOrEqual(before.length);
      }),
    );
  });
});

it.each([
  [0, 0],
  [1e-9, 0.1],
  [0.04, 0.1],
  [0.26, 0.3],
  [12.34, 12.3],
])('%d points are shown as %d', (points, shown) => expect(shownGap(points)).toBe(shown));

it('a level that the instrument does not have is named', () => {
  expect(() => levelOf(instrument, 'N4' as 'N3')).toThrow(`Instrument ${instrument.version} has no level N4`);
});
