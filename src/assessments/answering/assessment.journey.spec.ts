import type { EvidenceFile } from '../evidence/evidence.types.js';
import { instrument, largeProfile } from '../../../test/assessments/instrument.js';
import type { Maturity, Profile } from '../instrument/instrument.types.js';
import { goalOf, stepFacts } from './assessment.journey.js';
import type { AnswerRow, Assessment } from './assessment.types.js';

const at = new Date('2026-11-23T18:00:00Z');
const profile: Profile = { ...largeProfile, num_trabajadores: 64 };
const answers = (value: Maturity, ids = instrument.items.map((item) => item.id)): Record<string, AnswerRow> =>
  Object.fromEntries(
    ids.map((itemId) => [
      itemId,
      { itemId, value, unknown: false, note: '', updatedBy: 'u', updatedAt: at, version: 1 },
    ]),
  );
const evidence = Object.fromEntries(instrument.items.map((item) => [item.id, [{ id: item.id } as EvidenceFile]]));
const assessment = (over: Partial<Assessment> = {}): Assessment => ({
  id: 'a',
  instrumentId: 'i',
  companyId: 'c',
  instrument,
  targetLevel: 'N2',
  state: 'draft',
  profile,
  answers: {},
  evidence,
  declaredBy: null,
  declaredName: null,
  declaredAt: null,
  submittedAt: null,
  signed: null,
  version: 1,
  ...over,
});

it('before it is started, the next thing is to start', () => {
  expect(stepFacts(null)).toMatchObject({
    state: 'ready',
    next: { title: { key: 'assessments.journey.action-start' } },
  });
  expect(goalOf(null)).toBeNull();
});

it('without the profile, the next thing is the profile', () => {
  expect(stepFacts(assessment({ profile: {} })).next?.action.href).toBe('/empresa/autoevaluacion/perfil');
});

it('half-way, it leads right to the first practice without an answer', () => {
  const facts = stepFacts(assessment({ answers: answers(3, ['D1-01', 'D1-02']) }));
  expect(facts.next?.action.href).toBe('/empresa/autoevaluacion/D1-03');
  expect(facts.text?.params).toEqual({ answered: 2, total: 50 });
  expect(facts.checks?.map((check) => check.done)).toEqual([true, false, false]);
});

it('with everything answered, it leads to the signature', () => {
  expect(stepFacts(assessment({ answers: answers(3) })).next?.action.href).toBe('/empresa/autoevaluacion/enviar');
});

it('submitted, it is done and asks for nothing', () => {
  const facts = stepFacts(assessment({ state: 'submitted', submittedAt: at, answers: answers(3) }));
  expect(facts).toMatchObject({ state: 'done', text: { params: { when: { day: at } } } });
  expect(facts.next).toBeUndefined();
});

it.each<[string, Maturity, string, Record<string, unknown> | undefined]>([
  ['points that lack', 2, 'assessments.journey.goal-points', { needed: 75, left: '25.0' }],
  ['other requirements once the total is enough', 3, 'assessments.journey.goal-other', { needed: 75, n: 1 }],
  ['that it is reached', 4, 'assessments.journey.goal-reached', undefined],
])('the goal says %s', (_case, value, key, params) => {
  const goal = goalOf(assessment({ answers: answers(value) }));
  expect(goal?.level).toBe('N2');
  expect(goal?.text?.key).toBe(key);
  expect(goal?.text?.params).toEqual(params);
});
