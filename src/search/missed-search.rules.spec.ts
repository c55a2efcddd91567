import { keepsWords, WORDS_MASK, wordsOf } from './missed-search.rules.js';

test('words are kept in lower case, and not when nothing of them is left', () => {
  expect(wordsOf('  Guardería   para NIÑAS ')).toBe('guardería para niñas');
  expect(wordsOf(`visa de ${WORDS_MASK}`)).toBe(`visa de ${WORDS_MASK}`);
  for (const nothing of ['', WORDS_MASK, `${WORDS_MASK} y`, '123', 'a']) expect(wordsOf(nothing)).toBeNull();
  expect(wordsOf('x'.repeat(300))).toHaveLength(120);
});

test('where people are looked for by name no word is kept', () => {
  expect(['guide', 'workspace'].map((place) => keepsWords(place as never))).toEqual([true, false]);
});
