import fc from 'fast-check';
import { harmlessTexts, plantedTexts } from '../../../test/support/planted-people.js';
import { countPersonalData, isNss, nssCheckDigit, personalDataIn } from './index.js';
import { mrzCheckDigit } from './passport.js';

const YEAR = 2026;
// BOXW310820HNERXN09 is the example of python-stdnum (stdnum.mx.curp).
const kindsIn = (text: string) => personalDataIn(text, YEAR).map(({ kind }) => kind);

test.each([
  ['12345678903', true],
  ['12345678902', false],
  ['1234567890', false],
  ['00000000000', false],
])('%s is a number of social security: %s', (text, expected) => expect(isNss(text)).toBe(expected));

test('check digits tell every single wrong digit', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{10}$/), fc.nat(9), fc.integer({ min: 1, max: 9 }), (start, at, by) => {
      const wrong = start.slice(0, at) + ((Number(start[at]) + by) % 10) + start.slice(at + 1);
      return nssCheckDigit(wrong) !== nssCheckDigit(start);
    }),
  );
  // ICAO Doc 9303-3, 4.9: the examples of the document
  expect([mrzCheckDigit('520727'), mrzCheckDigit('AB2134<<<')]).toEqual([3, 5]);
});

test('a passport is found by its machine-readable lines alone', () => {
  const lines = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
  expect(personalDataIn(lines, YEAR)).toEqual([{ kind: 'passport', value: 'L898902C3' }]);
  expect(personalDataIn(lines.replace('L898902C36', 'L898902C35'), YEAR)).toEqual([]);
});

test('the head of a table says what stands in its columns', () => {
  const table = 'Nombre\tNSS\tNUE\tPasaporte\nAna\t\t1234567\tG12345678\nLuz\t12345678903\t\t\n';
  expect(kindsIn(table)).toEqual(['nss', 'nue', 'passport']);
  expect(kindsIn('Nombre\tFolio\nAna\tG12345678\nLuz\t1234567')).toEqual([]);
});

test('separators, small letters and signs without width hide nothing', () => {
  expect(kindsIn('boxw-310820-hnerxn-09')).toEqual(['curp']);
  expect(kindsIn('BOXW3108\u200b20HNE\u00adRXN09')).toEqual(['curp']);
  expect(kindsIn('BOXW310820\nHNERXN09')).toEqual(['curp']);
  expect(kindsIn('ＢＯＸＷ３１０８２０ＨＮＥＲＸＮ０９')).toEqual(['curp']);
  expect(kindsIn('NSS-12345678903')).toEqual(['nss']);
});

test('the same number counts once, whatever texts it is in', () => {
  const twice = 'NSS 12345678903, otra vez NSS: 1234567890-3';
  expect(countPersonalData([twice, twice, 'CURP BOXW310820HNERXN09'], YEAR)).toEqual({ nss: 1, curp: 1 });
  expect(countPersonalData(['Política de igualdad'], YEAR)).toEqual({});
});

test('of 500 planted numbers at least 99 % are found, and at most 1 % of 500 harmless texts are taken for one', () => {
  const planted = plantedTexts(500);
  const missed = planted.filter(({ kind, text }) => !kindsIn(text).includes(kind));
  const wrong = harmlessTexts(500).filter((text) => kindsIn(text).length > 0);
  process.stdout.write(`${planted.length - missed.length} of ${planted.length} found, ${wrong.length} of 500 false\n`);
  expect({ missed: missed.slice(0, 10), wrong: wrong.slice(0, 10) }).toEqual({ missed: [], wrong: [] });
});

test('is quick, whatever the text', () => {
  const texts = [
    '1 '.repeat(200_000),
    'A'.repeat(400_000),
    '9'.repeat(400_000),
    'NSS '.repeat(100_000),
    'NUE 1-'.repeat(70_000),
  ];
  for (const text of texts) {
    const start = performance.now();
    personalDataIn(text, YEAR);
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});
