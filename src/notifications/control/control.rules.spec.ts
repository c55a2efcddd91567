import { mayGiveUpBefore } from './control.rules.js';

test.each([
  ['2026-11-23', true],
  ['2026-11-22', true],
  ['2000-01-01', true],
  ['1999-12-31', false],
  ['2026-11-24', false],
  ['2026-13-01', false],
  ['23/11/2026', false],
  ['', false],
] as const)('mails due before %s can be given up: %s', (day, may) => {
  expect(mayGiveUpBefore(day, '2026-11-23')).toBe(may);
});
