import type { Instrument } from '../instrument/instrument.types.js';
import { answersOf, firstUnanswered, ownScore } from './own-score.rules.js';
import { scoreOf } from './score.rules.js';

const item = (id: string, appliesIf: unknown = null) => ({
  id,
  dimension: 'D1',
  weight: 1,
  critical: false,
  appliesIf,
});
const instrument = {
  maxNotApplicablePercent: 50,
  dimensions: [{ id: 'D1', name: 'Uno', weight: 100, purpose: '' }],
  items: [
    item('D1-01'),
    item('D1-02', { match: 'all', conditions: [{ field: 'tiene_sindicato', op: '==', value: true }] }),
    item('D1-03'),
    item('D1-04'),
  ],
} as unknown as Instrument;
const profile = { tiene_sindicato: false };

test('an answer has its value and whether there is a file; a file alone is no answer', () => {
  const found = answersOf({
    answers: { a: { value: 3 }, b: { value: null }, c: { value: 4 } },
    evidence: { a: ['file'], c: [], d: ['file'] },
  });
  expect(found).toEqual({
    a: { value: 3, evidence: true },
    b: { value: null, evidence: false },
    c: { value: 4, evidence: false },
    d: { value: null, evidence: true },
  });
});

test('a company’s own answers score by the rules of the instrument', () => {
  const answers = { 'D1-01': { value: 4 as const }, 'D1-03': { value: 4 as const } };
  const score = ownScore({ instrument, profile, answers, evidence: { 'D1-01': ['file'] } });
  // of three that apply: 4 with evidence, 1 for want of it, none
  expect(score.global).toBeCloseTo((100 * 5) / 12, 10);
});

describe('the practice to go on with', () => {
  const first = (answered: string[], unknown?: string[]) =>
    firstUnanswered(
      instrument,
      scoreOf(instrument, profile, Object.fromEntries(answered.map((id) => [id, { value: 2, evidence: false }]))),
      unknown && new Set(unknown),
    );

  it('is the first that applies and has no answer', () => {
    expect(first([])).toBe('D1-01');
    expect(first(['D1-01'])).toBe('D1-03');
    expect(first(['D1-01', 'D1-03', 'D1-04'])).toBeNull();
  });

  it('is one of which nobody knows yet only when there is no other', () => {
    expect(first(['D1-01'], ['D1-03'])).toBe('D1-04');
    expect(first(['D1-01'], ['D1-03', 'D1-04'])).toBe('D1-03');
  });

  it('is none that the score does not know', () => {
    expect(firstUnanswered(instrument, { ...scoreOf(instrument, profile, {}), items: {} })).toBeNull();
  });
});
