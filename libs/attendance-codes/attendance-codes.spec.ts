import { AttendanceCodes, codeStep, stepsTaken } from './index.js';

const noon = new Date('2026-11-23T18:00:00Z');
const later = (ms: number) => new Date(noon.getTime() + ms);
const codes = new AttendanceCodes('a secret');

test.each([
  [0, true],
  [59_000, true],
  [90_000, false],
  [3_600_000, false],
])('after %i ms a code counts: %s', (ms, counts) => {
  expect(stepsTaken(later(ms)).includes(codeStep(noon))).toBe(counts);
  expect(codes.isShown('a', codes.code('a', noon), later(ms))).toBe(counts);
});

test('a code is of one thing and one secret', () => {
  expect(codes.isShown('b', codes.code('a', noon), noon)).toBe(false);
  expect(new AttendanceCodes('another').isShown('a', codes.code('a', noon), noon)).toBe(false);
  expect(codes.isShown('a', '', noon)).toBe(false);
});

test('a ticket lasts twenty minutes, and is of one thing', () => {
  const ticket = codes.ticket('a', noon);
  expect(codes.isTicket('a', ticket, later(20 * 60_000))).toBe(true);
  expect(codes.isTicket('a', ticket, later(20 * 60_000 + 1))).toBe(false);
  expect(codes.isTicket('a', ticket, later(-1))).toBe(false);
  expect(codes.isTicket('b', ticket, noon)).toBe(false);
  for (const bad of ['', '.', `${noon.getTime()}.`, 'x.y']) expect(codes.isTicket('a', bad, noon)).toBe(false);
});
