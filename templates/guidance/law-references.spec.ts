import { type ArticleAnchor, articlesOf, findArticle, withReferences } from './law-references.js';

test.each([
  ['2', ['2']],
  ['3 Bis', ['3 Bis']],
  ['133-XII, XIII', ['133-XII', '133-XIII']],
  ['42-VII y 43-IV', ['42-VII', '43-IV']],
  ['123-A-IV y XI', ['123-A-IV', '123-A-XI']],
  ['684-B, 684-C, 685 Ter', ['684-B', '684-C', '685 Ter']],
  ['98 a 110', ['98–110']],
  ['2-VI', ['2-VI']],
  ['304 A-II', ['304 A-II']],
  ['Concepto', []],
])('%s names %j', (...row) => {
  const [cell, articles] = row;
  expect(articlesOf(cell).map(({ article, upTo }) => (upTo ? `${article}–${upTo}` : article))).toEqual(articles);
});

const anchors: ArticleAnchor[] = [
  { law: 'LFT', article: '7', upTo: null, id: 'lft-7' },
  { law: 'LFT', article: '133-XII', upTo: null, id: 'lft-133-xii' },
  { law: 'LFT', article: '133-XIII', upTo: null, id: 'lft-133-xii' },
  { law: 'LM', article: '98', upTo: 110, id: 'lm-98' },
];

test('an article is found by itself, by what it is a fraction of, and in a range; another is not', () => {
  expect(['7', '7-II', '133-XII', '133-I', '8'].map((article) => findArticle(anchors, 'LFT', article))).toEqual([
    'lft-7',
    'lft-7',
    'lft-133-xii',
    null,
    null,
  ]);
  expect(['97', '98', '104', '110', '111'].map((article) => findArticle(anchors, 'LM', article) !== null)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('references are links, and every word stays as it was', () => {
  const text = 'Según LFT 7 y 993, LFT 133-XII, XIII y LM art. 104 (ver § 5.4 y § 99); LSS 7.';
  const pieces = withReferences(text, { anchors, sections: ['s5-4'], page: '/p' });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ href }) => href).map(({ text: words, href }) => `${words} ${href}`)).toEqual([
    '7 /p#lft-7',
    '133-XII /p#lft-133-xii',
    'XIII /p#lft-133-xii',
    '104 /p#lm-98',
    '§ 5.4 /p#s5-4',
  ]);
});
