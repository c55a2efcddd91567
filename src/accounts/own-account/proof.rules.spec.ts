import { isFresh, proofAsked } from './proof.rules.js';

const openedAt = new Date('2026-11-30T16:00:00Z');
const after = (seconds: number) => new Date(openedAt.getTime() + seconds * 1000);
const [soon, late] = [after(599), after(600)];

test('what was proved counts for ten minutes', () => {
  expect([isFresh(openedAt, soon), isFresh(openedAt, late)]).toEqual([true, false]);
});

test.each([
  [true, false, soon, 'password'],
  [true, false, late, 'password'],
  [true, true, soon, 'password'],
  [true, true, late, 'password code'],
  [false, false, soon, ''],
  [false, false, late, 'link'],
  [false, true, soon, ''],
  [false, true, late, 'link'],
])('with a password: %j, with a second factor: %j, at %j: %j', (hasPassword, hasSecondFactor, now, asked) => {
  const proof = proofAsked({ hasPassword, hasSecondFactor, openedAt }, now);
  const named = Object.entries(proof).filter(([, isAsked]) => isAsked);
  expect(named.map(([name]) => name).join(' ')).toBe(asked);
});
