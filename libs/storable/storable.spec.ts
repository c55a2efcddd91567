import { isStorable, storable } from './index.js';

describe('text that can be stored', () => {
  test.each([
    ['Panadería «La Espiga» 🥖', true, 'Panadería «La Espiga» 🥖'],
    ['', true, ''],
    ['a\u0000b\u0000', false, 'ab'],
    ['\ud83e half', false, '\ufffd half'],
    ['other half \udd56', false, 'other half \ufffd'],
    ['\udd56\ud83e', false, '\ufffd\ufffd'],
  ])('%j', (text, is, cleaned) => {
    expect(isStorable(text)).toBe(is);
    expect(storable(text)).toBe(cleaned);
    expect(isStorable(storable(text))).toBe(true);
  });
});
