import fc from 'fast-check';
import { rfcCheckDigit, validateRfc } from './index.js';

// Keys of public bodies and listed companies, as printed on their own receipts, and the example of SAT's document.
const companies = [
  'SAT970701NN3',
  'CFE370814QI0',
  'IMS421231I45',
  'UGU250907MH5',
  'TME840315KT6',
  'NWM9709244W4',
  'CCO8605231N4',
  'DLI931201MI9',
  'ANE140618P37',
  'BBA830831LJ2',
  'RDI841003QJ4',
  'COP920428Q20',
  'TSO991022PB6',
];
const persons = ['GODE561231GR8'];

test.each(companies)('%s, a real company, is valid', (rfc) => {
  expect(validateRfc(rfc)).toEqual({ ok: true, rfc, kind: 'company' });
});

test.each(persons)('%s, the example of SAT, is a valid person', (rfc) => {
  expect(validateRfc(rfc)).toEqual({ ok: true, rfc, kind: 'person' });
});

test('Ñ and & have values of their own, also when Ñ comes in two pieces', () => {
  const body = 'Ñ&A010203AB';
  const rfc = body + rfcCheckDigit(body);
  expect(validateRfc(rfc.toLowerCase())).toEqual({ ok: true, rfc, kind: 'company' });
  expect(validateRfc(rfc.normalize('NFD'))).toEqual({ ok: true, rfc, kind: 'company' });
});

test('case, spaces, hyphens and dots do not matter', () => {
  for (const text of ['sat970701nn3', ' SAT-970701-NN3 ', 'SAT 970701 NN3', 'S.A.T. 970701 NN3\n']) {
    expect(validateRfc(text)).toEqual({ ok: true, rfc: 'SAT970701NN3', kind: 'company' });
  }
});

test('each kind of mistake has its reason', () => {
  expect(validateRfc('')).toEqual({ ok: false, reason: 'length' });
  expect(validateRfc('SAT970701NN')).toEqual({ ok: false, reason: 'length' });
  expect(validateRfc('SAT970701NN33X')).toEqual({ ok: false, reason: 'length' });
  expect(validateRfc('S4T970701NN3')).toEqual({ ok: false, reason: 'shape' });
  expect(validateRfc('1SAT970701NN3')).toEqual({ ok: false, reason: 'shape' });
  expect(validateRfc('SAT970701NN3X')).toEqual({ ok: false, reason: 'shape' });
  expect(validateRfc('SAT970701NNZ')).toEqual({ ok: false, reason: 'shape' });
  expect(validateRfc('SAT971301NN3')).toEqual({ ok: false, reason: 'date' });
  expect(validateRfc('SAT010229NN3')).toEqual({ ok: false, reason: 'date' });
  expect(validateRfc('SAT970701NN4')).toMatchObject({ ok: false, reason: 'check' });
  expect(validateRfc('STA970701NN3')).toMatchObject({ ok: false, reason: 'check' });
});

test('a key whose check digit is off comes back with its reason: SAT has given out some', () => {
  expect(validateRfc('sat-970701-nn4')).toEqual({ ok: false, reason: 'check', rfc: 'SAT970701NN4', kind: 'company' });
  expect(validateRfc('GODE561231GR7')).toEqual({ ok: false, reason: 'check', rfc: 'GODE561231GR7', kind: 'person' });
});

test.each([
  ['a non-breaking hyphen', 'SAT\u2011970701\u2011NN3'],
  ['a minus sign', 'SAT\u2212970701\u2212NN3'],
  ['a soft hyphen at the end of a line', 'SAT9707\u00ad\n01NN3'],
  ['zero width', '\ufeffSAT\u200b970701\u200cNN3\u200d\u2060'],
  ['marks of direction', '\u202aSAT970701NN3\u202c\u200e'],
  ['spaces of print', 'SAT\u00a0970701\u202fNN3\u3000'],
  ['a selector', 'SAT970701NN3\ufe0f'],
  ['zero width everywhere', [...'SAT970701NN3'].join('\u200b')],
])('%s, copied from a PDF, does not matter', (_, text) => {
  expect(validateRfc(text)).toEqual({ ok: true, rfc: 'SAT970701NN3', kind: 'company' });
});

test('29 February is a date when one of the two centuries had it', () => {
  const withDate = (date: string) => `ABC${date}XY` + rfcCheckDigit(`ABC${date}XY`);
  expect(validateRfc(withDate('000229'))).toMatchObject({ ok: true });
  expect(validateRfc(withDate('040229'))).toMatchObject({ ok: true });
  expect(validateRfc(withDate('990229'))).toEqual({ ok: false, reason: 'date' });
});

test('the generic keys are refused with their own reason', () => {
  expect(validateRfc('XAXX010101000')).toEqual({ ok: false, reason: 'generic' });
  expect(validateRfc('xexx-010101-000')).toEqual({ ok: false, reason: 'generic' });
});

test('a wrong digit in the homoclave is always detected', () => {
  const digits = fc.constantFrom(...'0123456789');
  fc.assert(
    fc.property(fc.constantFrom(...companies), fc.integer({ min: 9, max: 10 }), digits, (rfc, place, digit) => {
      fc.pre(rfc.charAt(place) !== digit && /\d/.test(rfc.charAt(place)));
      const wrong = rfc.slice(0, place) + digit + rfc.slice(place + 1);
      return !validateRfc(wrong).ok;
    }),
  );
});

test('emoji, null bytes and megabytes are refused quietly', () => {
  expect(validateRfc('🙂'.repeat(6))).toEqual({ ok: false, reason: 'shape' });
  expect(validateRfc('SAT970701NN\u0000')).toEqual({ ok: false, reason: 'shape' });
  expect(validateRfc('A'.repeat(1_000_000))).toEqual({ ok: false, reason: 'length' });
  expect(validateRfc(undefined as unknown as string)).toEqual({ ok: false, reason: 'length' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => typeof validateRfc(text).ok === 'boolean'),
  );
});
