import fc from 'fast-check';
import {
  canMove,
  type DistinctionMove,
  type DistinctionState,
  distinctionStates,
  expiryOf,
  isAlive,
  isNaming,
  movesFrom,
  stateAfter,
  stateOn,
  transitions,
} from './distinction.rules.js';

const moves = Object.keys(transitions) as DistinctionMove[];

describe('the life of a distinction', () => {
  test.each<[DistinctionState, DistinctionMove[]]>([
    ['active', ['suspend', 'expire', 'supersede', 'surrender']],
    ['suspended', ['reinstate', 'revoke', 'surrender']],
    ['revoked', []],
    ['expired', []],
    ['superseded', []],
    ['surrendered', []],
  ])('%s may only go where the rules say', (state, allowed) => {
    expect(moves.filter((move) => canMove(state, move))).toEqual(allowed);
  });

  test('no distinction is revoked without having been suspended, and none comes back from its end', () => {
    const walk = fc.array(fc.constantFrom(...moves), { maxLength: 30 });
    fc.assert(
      fc.property(walk, (wanted) => {
        const states: DistinctionState[] = ['active'];
        for (const move of wanted) {
          const state = states.at(-1)!;
          if (canMove(state, move)) states.push(transitions[move].to);
        }
        const revoked = states.indexOf('revoked');
        if (revoked >= 0) expect(states[revoked - 1]).toBe('suspended');
        const end = states.findIndex((state) => ['revoked', 'expired', 'superseded', 'surrendered'].includes(state));
        if (end >= 0) expect(end).toBe(states.length - 1);
      }),
    );
  });

  test('FM4 decides on suspension, return and revocation, nothing else', () => {
    expect(distinctionStates.map((state) => movesFrom(state))).toEqual([
      ['suspend'],
      ['reinstate', 'revoke'],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('its history', () => {
  test('says to which state each event led; names that change and a follow-up lead to none', () => {
    expect(stateAfter).toEqual({
      awarded: 'active',
      suspended: 'suspended',
      reinstated: 'active',
      revoked: 'revoked',
      expired: 'expired',
      superseded: 'superseded',
      surrendered: 'surrendered',
    });
  });

  test('names change by a correction, a new name or a merger', () => {
    expect((['corrected', 'renamed', 'merged', 'awarded', 'followed-up'] as const).map(isNaming)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('an active one is in force, and a suspended one may come back', () => {
    expect(distinctionStates.filter(isAlive)).toEqual(['active', 'suspended']);
  });
});

describe('validity', () => {
  test.each([
    ['2026-03-12', 12, '2027-03-12'],
    ['2026-03-12', 24, '2028-03-12'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('awarded on %s for %d months it ends with %s', (awarded, months, expires) => {
    expect(expiryOf(awarded, months)).toBe(expires);
  });

  test('its last day still counts; the day after, it has expired', () => {
    const distinction = { state: 'active' as const, expiresOn: '2027-03-12' };
    expect(stateOn('2027-03-12', distinction)).toBe('active');
    expect(stateOn('2027-03-13', distinction)).toBe('expired');
  });

  test('a suspended one stays suspended after its last day, so that it does not look harmless', () => {
    expect(stateOn('2030-01-01', { state: 'suspended', expiresOn: '2027-03-12' })).toBe('suspended');
  });
});
