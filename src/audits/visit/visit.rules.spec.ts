import {
  afterVisitMove,
  agendaProblem,
  answerBy,
  answersNext,
  timeProblem,
  visitMoves,
  visitStates,
  visitTransitions,
} from './visit.rules.js';

const now = new Date('2026-11-23T16:00:00Z');
const time = { day: '2026-12-01', from: '10:00', to: '15:00' };

test('what is over has no way out, and everything else leads to an end', () => {
  for (const state of visitStates) {
    for (const move of visitMoves) {
      const to = afterVisitMove(state, move);
      expect(to === null || visitStates.includes(to)).toBe(true);
      if (state === 'signed' || state === 'cancelled') expect(to).toBeNull();
    }
  }
  const ends = new Set(['signed', 'cancelled']);
  for (let turn = 0; turn < visitStates.length; turn += 1) {
    for (const state of visitStates) {
      if (Object.values(visitTransitions[state]).some((to) => ends.has(to))) ends.add(state);
    }
  }
  expect([...ends].toSorted()).toEqual([...visitStates].toSorted());
});

test('each side answers what the other proposed, and nobody signs before there are minutes', () => {
  expect(visitStates.map(answersNext)).toEqual(['company', 'fm4', null, null, null, null]);
  expect(visitStates.filter((state) => afterVisitMove(state, 'sign'))).toEqual(['minuted']);
  expect(visitStates.filter((state) => afterVisitMove(state, 'drawUp'))).toEqual(['agreed']);
});

test('a time is to come, of one day, neither too short nor too long nor too far', () => {
  expect(timeProblem(time, now)).toBeNull();
  expect(timeProblem({ ...time, to: '10:30' }, now)).toBeNull();
  expect(timeProblem({ ...time, to: '10:29' }, now)).toEqual({ why: 'visit-order', field: 'to' });
  expect(timeProblem({ ...time, to: '09:00' }, now)).toEqual({ why: 'visit-order', field: 'to' });
  expect(timeProblem({ ...time, from: '06:00', to: '18:00' }, now)).toBeNull();
  expect(timeProblem({ ...time, from: '06:00', to: '18:01' }, now)).toEqual({ why: 'visit-long', field: 'to' });
  expect(timeProblem({ ...time, day: '2026-11-23' }, now)).toEqual({ why: 'visit-past', field: 'day' });
  expect(timeProblem({ ...time, day: '2026-11-23', from: '10:01' }, now)).toBeNull();
  expect(timeProblem({ ...time, day: '2027-03-23' }, now)).toBeNull();
  expect(timeProblem({ ...time, day: '2027-03-24' }, now)).toEqual({ why: 'visit-far', field: 'day' });
});

test('the company has three working days, never past the day before, never less than today', () => {
  const until = (startsAt: string) => answerBy({ proposedAt: now, startsAt: new Date(startsAt) });
  expect(until('2026-12-10T16:00:00Z')).toBe('2026-11-26');
  expect(until('2026-11-25T16:00:00Z')).toBe('2026-11-24');
  expect(until('2026-11-23T20:00:00Z')).toBe('2026-11-23');
});

test('an agenda has a point on each line, and is read in a minute', () => {
  expect(agendaProblem('10:00 Recorrido\n\n11:00 Entrevistas')).toBeNull();
  expect(agendaProblem(' \n ')).toBe('visit-agenda');
  expect(agendaProblem('x'.repeat(201))).toBe('visit-agenda');
  expect(agendaProblem(Array(31).fill('punto').join('\n'))).toBe('visit-agenda');
});
