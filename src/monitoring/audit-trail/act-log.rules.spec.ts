import { LAST_PAGE, pageNumber } from '#libs/paging';
import { ACTS_PER_PAGE, MAX_SEARCH_LENGTH, pagesFor, searchIn } from './act-log.rules.js';

it.each([
  ['3', 3],
  ['2.9', 2],
  ['0', 1],
  ['-4', 1],
  ['many', 1],
  [undefined, 1],
  ['99999999', LAST_PAGE],
])('page %p is %i', (typed, page) => expect(pageNumber(typed)).toBe(page));

it('searches for trimmed text of limited length', () => {
  expect(searchIn('  agave ')).toBe('agave');
  expect(searchIn(['a', 'b'])).toBe('');
  expect(searchIn('x'.repeat(500))).toHaveLength(MAX_SEARCH_LENGTH);
});

it('an empty log has one page, and one act too many fills the next', () => {
  expect([0, 1, ACTS_PER_PAGE, ACTS_PER_PAGE + 1].map(pagesFor)).toEqual([1, 1, 1, 2]);
});
