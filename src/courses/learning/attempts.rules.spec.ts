import { allowanceOf, nextFrom } from './attempts.rules.js';

const at = new Date('2026-11-20T10:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

test('as often as one likes, unless the course says how often', () => {
  expect(allowanceOf({ attempts: null }, { count: 50, from: null }, at)).toEqual({ kind: 'open', left: null });
  expect(allowanceOf({ attempts: 3 }, { count: 2, from: null }, at)).toEqual({ kind: 'open', left: 1 });
  expect(allowanceOf({ attempts: 3 }, { count: 3, from: null }, at)).toEqual({ kind: 'used-up', attempts: 3 });
  expect(allowanceOf({ attempts: 3 }, { count: 4, from: later(9) }, at)).toEqual({ kind: 'used-up', attempts: 3 });
});

test('the wait ends at its minute', () => {
  const from = nextFrom({ minutesBetween: 30 }, at);
  expect(from).toEqual(later(30));
  expect(allowanceOf({ attempts: 2 }, { count: 1, from }, later(29))).toEqual({ kind: 'wait', from, left: 1 });
  expect(allowanceOf({ attempts: null }, { count: 1, from }, later(30))).toEqual({ kind: 'open', left: null });
  expect(nextFrom({ minutesBetween: 0 }, at)).toBeNull();
  expect(nextFrom({ minutesBetween: 30 }, null)).toBeNull();
});
