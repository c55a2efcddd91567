import { nextFor } from './workspace.rules.js';

test.each([
  [null, null, 'no-municipality'],
  ['empty', { state: 'certified' }, 'office'],
  ['stale', null, 'confirm'],
  ['fresh', null, 'course-start'],
  ['fresh', { state: 'open', read: 2, of: 6 }, 'course-go-on'],
  ['fresh', { state: 'certified' }, 'practice'],
] as const)('office %s and course %j: %s', (office, course, next) => {
  expect(nextFor(office, course)).toBe(next);
});
