import { isSame } from './index.js';

test.each([
  ['the same text', 'ñandú', 'ñandú', true],
  ['the same bytes', Uint8Array.of(1, 2), Buffer.of(1, 2), true],
  ['a text and its bytes', 'ñ', Buffer.from('ñ'), true],
  ['nothing twice', '', '', true],
  ['another text', 'abc', 'abd', false],
  ['a longer text', 'abc', 'abcd', false],
  ['as many letters, but more bytes', 'n', 'ñ', false],
])('%s', (_what, given, right, same) => {
  expect(isSame(given, right)).toBe(same);
});
