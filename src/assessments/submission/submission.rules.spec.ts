import { instrument, smallProfile as profile } from '../../../test/assessments/instrument.js';
import type { Profile } from '../instrument/instrument.types.js';
import { scoreOf } from '../scoring/score.rules.js';
import { statementsOf, submissionBlockers } from './submission.rules.js';

const signed = { name: 'Lucía Navarro', post: 'Dirección', accepted: [true, true] };
const answersExcept = (...left: string[]) =>
  Object.fromEntries(
    instrument.items
      .filter((item) => !left.includes(item.id))
      .map((item) => [item.id, { value: 3 as const, evidence: false }]),
  );
const blockers = (who: Profile, left: string[] = [], declaration = signed) =>
  submissionBlockers(instrument, who, scoreOf(instrument, who, answersExcept(...left)), declaration);

describe('submitting', () => {
  it('is free when profile, answers and declaration are complete, also with poor answers', () => {
    expect(blockers(profile)).toEqual([]);
  });

  it('waits for a practice without an answer', () => {
    expect(blockers(profile, ['D1-02', 'D7-01'])).toEqual([{ kind: 'answers', items: ['D1-02', 'D7-01'] }]);
  });

  it('does not wait for practices that do not apply', () => {
    expect(blockers(profile, ['D4-06', 'D4-07', 'D6-02', 'D6-03', 'D8-05'])).toEqual([]);
  });

  it('waits for what nobody knows yet, and says so apart', () => {
    const left = answersExcept('D1-02', 'D7-01');
    const score = scoreOf(instrument, profile, left);
    expect(submissionBlockers(instrument, profile, score, signed, new Set(['D7-01', 'D4-06']))).toEqual([
      { kind: 'answers', items: ['D1-02'] },
      { kind: 'unknown', items: ['D7-01'] },
    ]);
  });

  it('waits for the profile', () => {
    const { sector: _left, ...rest } = profile;
    expect(blockers(rest)).toEqual([{ kind: 'profile', fields: ['sector'] }]);
  });

  it('waits for each statement and for the name', () => {
    expect(blockers(profile, [], { name: ' ', post: 'Dirección', accepted: [true] })).toEqual([
      { kind: 'declaration', left: 1 },
      { kind: 'signature' },
    ]);
  });

  it('has two statements to sign: no unfulfilled resolutions, and the rules', () => {
    expect(statementsOf(instrument)).toHaveLength(2);
    expect(statementsOf(instrument)[0]).toMatch(/^Declaración firmada de no tener resoluciones firmes/);
    expect(statementsOf(instrument)[1]).toMatch(/^Aceptar las reglas/);
  });
});
