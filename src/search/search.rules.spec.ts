import { LONGEST_QUESTION, matches, questionOf, SHORTEST_QUESTION } from './search.rules.js';

test('a question is one line of at most 80 signs, two at least', () => {
  expect([LONGEST_QUESTION, SHORTEST_QUESTION]).toEqual([80, 2]);
  expect([undefined, ['a'], ' a\u0000\n b ', 'x'.repeat(99)].map(questionOf)).toEqual(['', '', 'a b', 'x'.repeat(80)]);
});

test.each([
  ['lucia', true],
  ['NAVARRO íñig', true],
  ['navarro lópez', false],
  ['', false],
  [' ', false],
  ['agave lucía', true],
])('%j is found: %s', (question, found) =>
  expect(matches(question, 'Lucía Navarro Íñiguez', 'Agave Azul')).toBe(found),
);
