import {
  companiesPerPage,
  historyShown,
  largestCount,
  searchPatterns,
  searchTextLength,
  searchWords,
  suspensionReasonLength,
  waitingShown,
} from './activation.rules.js';

test('the first words of a search are patterns, the rest of the patterns match everything', () => {
  expect(searchPatterns('agave azul')).toEqual(['%agave%', '%azul%', '%', '%', '%', '%']);
  expect(searchPatterns('')).toEqual(Array(searchWords).fill('%'));
  expect(searchPatterns('a b c d e f g')).toEqual(['%a%', '%b%', '%c%', '%d%', '%e%', '%f%']);
});

test('what like gives a meaning to is searched as it is written', () => {
  expect(searchPatterns('100%_\\')[0]).toBe('%100\\%\\_\\\\%');
});

test('lists end somewhere', () => {
  expect([companiesPerPage, largestCount, searchTextLength, waitingShown, historyShown]).toEqual([
    25, 1000, 100, 10, 100,
  ]);
});

test('a suspension has a reason of a sentence to a page', () => {
  expect(suspensionReasonLength).toEqual({ min: 10, max: 1000 });
});
