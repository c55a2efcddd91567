import { nextFor } from './workspace.rules.js';

test.each([
  [null, false, null, 'no-municipality'],
  ['empty', true, { state: 'certified' }, 'office'],
  ['stale', true, null, 'confirm'],
  ['fresh', true, null, 'commitment'],
  ['fresh', false, null, 'course-start'],
  ['fresh', false, { state: 'open', read: 2, of: 6 }, 'course-go-on'],
  ['fresh', false, { state: 'certified' }, 'practice'],
] as const)('office %s, commitment due %s and course %j: %s', (office, due, course, next) => {
  expect(nextFor(office, due, course)).toBe(next);
});
