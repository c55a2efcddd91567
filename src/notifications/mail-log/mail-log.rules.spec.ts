import { pageNumber } from '#libs/paging';
import { keptSince, offsetOf, pagesOf } from './mail-log.rules.js';

test.each([
  ['3', 3],
  ['2.9', 2],
  ['0', 1],
  ['-4', 1],
  ['x', 1],
  [undefined, 1],
  [['2', '3'], 1],
  ['1e9', 10_000],
])('the page number %j is read as %i', (value, page) => {
  expect(pageNumber(value)).toBe(page);
});

test('rows are laid out in pages', () => {
  expect([offsetOf(1, 30), offsetOf(3, 30)]).toEqual([0, 60]);
  expect([pagesOf(0, 30), pagesOf(30, 30), pagesOf(31, 30)]).toEqual([1, 1, 2]);
});

test('texts are kept for so many days', () => {
  expect(keptSince(new Date('2026-11-23T16:00:00Z'), 730)).toEqual(new Date('2024-11-23T16:00:00Z'));
});
