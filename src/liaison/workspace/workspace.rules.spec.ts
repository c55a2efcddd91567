import { nextFor } from './workspace.rules.js';

test.each([
  [null, null, null, 'no-municipality'],
  ['empty', 'overdue', { state: 'certified' }, 'office'],
  ['stale', 'commitment', null, 'confirm'],
  ['fresh', 'commitment', null, 'commitment'],
  ['fresh', 'overdue', null, 'overdue'],
  ['fresh', null, null, 'course-start'],
  ['fresh', null, { state: 'open', read: 2, of: 6 }, 'course-go-on'],
  ['fresh', null, { state: 'certified' }, 'practice'],
] as const)('office %s, commitment due %s and course %j: %s', (office, due, course, next) => {
  expect(nextFor(office, due, course)).toBe(next);
});
