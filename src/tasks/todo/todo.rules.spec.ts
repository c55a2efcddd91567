import { addDays, instantOf } from '#libs/mexico';
import { groupOf, MAX_TASKS, nextWorkingMorning } from './todo.rules.js';

const day = (of: string) => ({ starts: instantOf(of), ends: instantOf(addDays(of, 1)) });

test.each([
  // a Wednesday, nine in the evening in Guadalajara: another day in London
  ['2026-11-24', 'overdue'],
  ['2026-11-25', 'today'],
  ['2026-11-26', 'week'],
  ['2026-11-29', 'week'],
  ['2026-11-30', 'later'],
])('on a Wednesday evening, what is due on %s is listed under %s', (due, group) => {
  expect(groupOf(day(due), new Date('2026-11-26T03:00:00Z'))).toBe(group);
});

test('on a Sunday the week is over; a session is over with its end; what has no day is never late', () => {
  const sunday = new Date('2026-11-29T18:00:00Z');
  expect(groupOf(day('2026-11-30'), sunday)).toBe('later');
  const session = { starts: new Date('2026-11-29T15:00:00Z'), ends: new Date('2026-11-29T18:30:00Z') };
  expect(groupOf(session, sunday)).toBe('today');
  expect(groupOf(session, new Date('2026-11-29T18:30:00Z'))).toBe('overdue');
  expect(groupOf({ starts: null, ends: null }, sunday)).toBe('undated');
});

test.each([
  ['a Monday', '2026-11-23T16:00:00Z', '2026-11-24T15:00:00.000Z'],
  ['a Friday', '2026-11-27T16:00:00Z', '2026-11-30T15:00:00.000Z'],
  ['the eve of Christmas, a Thursday', '2026-12-24T16:00:00Z', '2026-12-28T15:00:00.000Z'],
])('what is put off on %s comes back on the next working morning', (_, now, back) => {
  expect(nextWorkingMorning(new Date(now)).toISOString()).toBe(back);
});

test('a list shows five hundred tasks at most', () => {
  expect(MAX_TASKS).toBe(500);
});
