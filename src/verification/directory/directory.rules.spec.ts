import {
  CHANGES_PER_PAGE,
  DIRECTORY_FRESH_SECONDS,
  DIRECTORY_PAGE_SIZE,
  DOWNLOADS,
  MAX_DOWNLOAD,
  queryText,
  readQuery,
  searchOf,
  wordPatterns,
} from './directory.rules.js';

describe('the filters of an address', () => {
  test('that are unknown count as absent', () => {
    expect(queryText(readQuery({ nivel: 'N9', tamano: ['micro'], region: '13', otro: 'x' }))).toBe('');
    expect(queryText(readQuery({ nivel: 'N2', tamano: 'micro' }))).toBe('?nivel=N2&tamano=micro');
  });

  test('search for six words of eighty characters at most', () => {
    expect(readQuery({ busca: 'a'.repeat(100) }).busca).toHaveLength(80);
    expect(searchOf(readQuery({ busca: 'a b c d e f g' })).words).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

test('words become patterns that take signs as themselves', () => {
  expect(wordPatterns(['café', '100%'])).toEqual(['%café%', '%100\\%%', null, null, null, null]);
});

test('pages, downloads and the feed have their sizes and lifetimes', () => {
  expect([DIRECTORY_PAGE_SIZE, MAX_DOWNLOAD, CHANGES_PER_PAGE]).toEqual([30, 100_000, 50]);
  expect([DOWNLOADS.points, DOWNLOADS.seconds, DIRECTORY_FRESH_SECONDS]).toEqual([30, 60, 60]);
});
