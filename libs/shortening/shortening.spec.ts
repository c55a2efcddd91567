import { cutAtWord } from './index.js';

test.each([
  ['', 5, ''],
  ['abcde', 5, 'abcde'],
  ['abcde fgh', 5, 'abcde…'],
  ['abcd efgh', 5, 'abcd…'],
  ['abc, defg', 6, 'abc…'],
  ['abcdefghi', 5, 'abcde…'],
])('%j in %i letters is %j', (text, most, cut) => expect(cutAtWord(text, most)).toBe(cut));
