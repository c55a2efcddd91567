import { dayIn, periodIn } from './period.rules.js';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-02-30', null],
  ['23/11/2026', null],
  ['', null],
  [undefined, null],
  [['2026-11-23'], null],
])('%p is the day %p', (...[typed, day]) => expect(dayIn(typed)).toBe(day));

test('a period holds its first and its last day, as Mexico City counts them', () => {
  const { start, end } = periodIn('2026-11-23', '2026-11-23');
  expect([start?.toISOString(), end?.toISOString()]).toEqual(['2026-11-23T06:00:00.000Z', '2026-11-24T06:00:00.000Z']);
  expect(periodIn('', 'x')).toEqual({ from: null, until: null, start: null, end: null });
});
