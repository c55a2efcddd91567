import { LAST_PAGE, pageNumber } from '#libs/paging';
import { searchPatterns } from './record.rules.js';

test.each([
  [undefined, 1],
  ['', 1],
  ['x', 1],
  ['-3', 1],
  ['2.9', 2],
  ['1e9', LAST_PAGE],
])('page %j is %d', (asked, page) => {
  expect(pageNumber(asked)).toBe(page);
});

describe('a search', () => {
  test('looks for words in names and for their symbols in codes', () => {
    expect(searchPatterns('agave 7k3m-q9')).toEqual({
      names: ['%agave%', '%7k3m-q9%'],
      codes: ['%AGAVE%', '%7K3MQ9%'],
    });
  });

  test('takes signs of patterns as themselves', () => {
    expect(searchPatterns('100% _')).toEqual({ names: ['%100\\%%', '%\\_%'], codes: ['%100%', '%-%'] });
  });

  test('counts six words', () => {
    expect(searchPatterns('a b c d e f g').names).toHaveLength(6);
  });
});
