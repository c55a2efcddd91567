import {
  enrolmentMoves,
  mayRemind,
  moveEnrolment,
  openStates,
  type EnrolmentAct,
  type EnrolmentState,
} from './enrolment.rules.js';

describe('the life of an enrolment', () => {
  it.each<[EnrolmentState, EnrolmentAct, EnrolmentState | null]>([
    ['enrolled', 'read', 'in-progress'],
    ['in-progress', 'fail', 'in-progress'],
    ['in-progress', 'pass', 'completed'],
    ['completed', 'read', 'completed'],
    ['completed', 'fail', null],
    ['completed', 'withdraw', null],
    ['withdrawn', 'read', null],
    ['withdrawn', 'pass', null],
  ])('%s, %s → %s', (state, act, next) => {
    expect(moveEnrolment(state, act)).toBe(next);
  });

  it('may be reminded of by hand once a day, while it is open', () => {
    const now = new Date('2026-11-23T16:00:00Z');
    const at = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000);
    expect(mayRemind({ state: 'enrolled', remindedAt: null }, now)).toBe(true);
    expect(mayRemind({ state: 'in-progress', remindedAt: at(23) }, now)).toBe(false);
    expect(mayRemind({ state: 'in-progress', remindedAt: at(24) }, now)).toBe(true);
    expect(mayRemind({ state: 'completed', remindedAt: null }, now)).toBe(false);
  });

  it('ends: completed and withdrawn never become open again', () => {
    for (const state of ['completed', 'withdrawn'] as const) {
      for (const next of Object.values(enrolmentMoves[state])) expect(openStates).not.toContain(next);
    }
  });
});
