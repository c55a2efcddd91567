import fc from 'fast-check';
import { CODE_ALPHABET, CODE_LENGTH, formatCode, newCode, parseCode, withCheck } from './index.js';

const symbols = [...CODE_ALPHABET];
const elevenSymbols = fc
  .array(fc.constantFrom(...symbols), { minLength: 11, maxLength: 11 })
  .map((list) => list.join(''));
const codes = elevenSymbols.map(withCheck);
const replaced = (code: string, place: number, symbol: string) => code.slice(0, place) + symbol + code.slice(place + 1);
const swapped = (code: string, place: number) =>
  code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);

test('a new code has twelve symbols of the alphabet and is read as it is', () => {
  for (let turn = 0; turn < 1_000; turn += 1) {
    const code = newCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(parseCode(code)).toEqual({ ok: true, code });
  }
});

test('new codes use every symbol at every random place', () => {
  const seen = Array.from({ length: CODE_LENGTH }, () => new Set<string>());
  for (let turn = 0; turn < 3_000; turn += 1) {
    for (const [place, symbol] of [...newCode()].entries()) seen[place]?.add(symbol);
  }
  expect(seen.map((set) => set.size)).toEqual(Array.from({ length: CODE_LENGTH }, () => 32));
});

test('every single wrong symbol is detected, whatever the code', () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (let place = 0; place < CODE_LENGTH; place += 1) {
        for (const wrong of symbols) {
          if (wrong === code.charAt(place)) continue;
          expect(parseCode(replaced(code, place, wrong))).toEqual({ ok: false, reason: 'check' });
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('every swap of two different neighbours is detected, whatever the code', () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (let place = 0; place < CODE_LENGTH - 1; place += 1) {
        if (code.charAt(place) === code.charAt(place + 1)) continue;
        expect(parseCode(swapped(code, place))).toEqual({ ok: false, reason: 'check' });
      }
    }),
  );
});

/*
 * The proof for all 32¹¹ codes. The check is linear, so whether an error is detected depends only on the difference it
 * makes: a code with `difference` at one place (all else zero) is no code; and for a swap, a code with the same
 * `difference` at two neighbouring places is no code. Both are tried for every place and every difference.
 */
describe('by linearity, for all codes at once', () => {
  const zero = '0'.repeat(CODE_LENGTH);
  const check = (code: string) => parseCode(code).ok;

  test('the check is linear: the sum of two codes, symbol by symbol, is a code', () => {
    const sum = (a: string, b: string) =>
      [...a].map((symbol, place) => symbols[symbols.indexOf(symbol) ^ symbols.indexOf(b.charAt(place))]).join('');
    expect(check(zero)).toBe(true);
    fc.assert(fc.property(codes, codes, (a, b) => check(sum(a, b))));
  });

  test('no code differs from zero at one place', () => {
    for (let place = 0; place < CODE_LENGTH; place += 1) {
      for (const difference of symbols.slice(1)) expect(check(replaced(zero, place, difference))).toBe(false);
    }
  });

  test('no code holds one difference at two places, neighbours or not', () => {
    for (let one = 0; one < CODE_LENGTH; one += 1) {
      for (let other = one + 1; other < CODE_LENGTH; other += 1) {
        for (const difference of symbols.slice(1)) {
          expect(check(replaced(replaced(zero, one, difference), other, difference))).toBe(false);
        }
      }
    }
  });
});

test('a code is read in any case, with spaces, hyphens and look-alikes', () => {
  const code = withCheck('01ABCDEFGH1');
  const written = formatCode(code);
  expect(written).toMatch(/^01AB-CDEF-GH1.$/);
  for (const text of [
    written,
    written.toLowerCase(),
    ` ${written}\n`,
    written.replaceAll('-', ' '),
    written.replaceAll('-', ' – '),
    written.replace('01', 'oI'),
    written.replace('01', 'OL').replace('GH1', 'gHl'),
    code.split('').join(' '),
    written.replaceAll('-', '\u2011'),
    written.replaceAll('-', '\u00ad\n'),
    `\ufeff${code.slice(0, 5)}\u200b${code.slice(5)}\u200e`,
    written.replaceAll('-', '\u2212').replaceAll(/(..)/g, '$1\u2060'),
  ]) {
    expect(parseCode(text)).toEqual({ ok: true, code });
  }
});

test('reading is the inverse of writing', () => {
  fc.assert(fc.property(codes, (code) => expect(parseCode(formatCode(code))).toEqual({ ok: true, code })));
});

test('U is refused, and so is what only looks like a letter after changing case', () => {
  const code = withCheck('0000000000S');
  for (const stranger of ['U', 'u', 'ſ', 'ı', 'Ñ', 'é', 'Ａ', '٣', '🙂']) {
    expect(parseCode(replaced(code, 3, stranger))).toEqual({ ok: false, reason: 'alphabet' });
  }
});

test('too short and too long are told apart from wrong signs', () => {
  expect(parseCode('')).toEqual({ ok: false, reason: 'length' });
  expect(parseCode('ABCD-EFGH-JKM')).toEqual({ ok: false, reason: 'length' });
  expect(parseCode('ABCD-EFGH-JKMN-P')).toEqual({ ok: false, reason: 'length' });
});

test('emoji, null bytes, megabytes and things that are no text are refused quietly', () => {
  for (const text of [
    '🚪🚪🚪🚪-🚪🚪🚪🚪-🚪🚪🚪🚪',
    '\u0000'.repeat(12),
    'ABCD\u0000EFGHJKM',
    '<script>',
    '%00',
    '\ud800',
  ]) {
    expect(parseCode(text)).toEqual({ ok: false, reason: 'alphabet' });
  }
  for (const huge of ['A', ' ', '-', '🙂'].map((sign) => sign.repeat(1_000_000))) {
    expect(parseCode(huge)).toEqual({ ok: false, reason: 'length' });
  }
  for (const thing of [null, undefined, 12, ['ABCD'], {}]) {
    expect(parseCode(thing as unknown as string)).toEqual({ ok: false, reason: 'length' });
  }
});

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => typeof parseCode(text).ok === 'boolean'),
  );
});

test('only codes are written', () => {
  expect(() => formatCode('ABCD')).toThrow('Not a code: length');
  expect(() => withCheck('ABCD')).toThrow(RangeError);
  expect(() => withCheck('ABCDEFGHIJK')).toThrow(RangeError);
});
