import { fitsOne } from './validators.rules.js';

describe('If-None-Match (RFC 9110, 13.1.2)', () => {
  test.each([
    ['"a"', '"a"', true],
    ['W/"a"', '"a"', true],
    ['"a"', 'W/"a"', true],
    ['W/"a"', 'W/"a"', true],
    ['*', '"a"', true],
    [' * ', 'W/"a"', true],
    ['"x", W/"y" ,"a"', '"a"', true],
    ['"x","a"', '"a"', true],
    [', "x", , "a" ,', '"a"', true],
    ['"x,a", "b"', '"x,a"', true],
    ['"x,a"', '"a"', false],
    ['"x, "a"', '"a"', false],
    ['"b"', '"a"', false],
    ['"A"', '"a"', false],
    ['a', '"a"', false],
    ['w/"a"', '"a"', false],
    ['W/ "a"', '"a"', false],
    ['"a', '"a"', false],
    ['', '"a"', false],
    ['"*"', '"a"', false],
    ['*, "b"', '"a"', false],
    ['""', '""', true],
  ])('%s against %s: %s', (asked, etag, fits) => {
    expect(fitsOne(asked, etag)).toBe(fits);
  });

  test('absent', () => {
    expect(fitsOne(undefined, '"a"')).toBe(false);
  });

  test('a long header that is none takes no time', () => {
    const begun = performance.now();
    expect(fitsOne(`${'"a" , , '.repeat(2_000)}x`, '"b"')).toBe(false);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
