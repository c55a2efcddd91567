import { MAX_FILE_BYTES, maxFileSize } from '../intake/intake.rules.js';
import { CONTENT_TYPES } from '#libs/files';
import {
  COMPANY_QUOTA_BYTES,
  fitsQuota,
  isLink,
  hasRoomFor,
  MAX_FORM_BYTES,
  mayShowInline,
  quotaSize,
  slotField,
  slotOf,
  validityOn,
} from './evidence.rules.js';

it('a practice takes twenty files', () => {
  expect([0, 19, 20, 21].map(hasRoomFor)).toEqual([true, true, false, false]);
});

it('a file has at most 25 MB, and people read the same number', () => {
  expect(MAX_FILE_BYTES).toBe(26_214_400);
  expect(maxFileSize).toBe('25 MB');
});

it('a form is read to its end with all the files of a practice', () => expect(MAX_FORM_BYTES).toBe(525_336_576));

it('a company keeps up to 2 GB, and people read the same number', () => {
  expect([COMPANY_QUOTA_BYTES, quotaSize]).toEqual([2_000_000_000, '2 GB']);
  expect([1_999_999_999, 2_000_000_000].map((used) => fitsQuota(used, 1))).toEqual([true, false]);
});

it('the field of a form says what a file proves', () => {
  const usual = ['Acta', 'Foto'];
  expect(usual.map((_, index) => slotOf(slotField(index), usual))).toEqual(usual);
  for (const field of ['file', 'evidence-2', 'evidence-', 'evidence-00x', '']) expect(slotOf(field, usual)).toBeNull();
});

it('of the kinds that are taken, documents and pictures open in the browser, office files do not', () => {
  const shown = Object.entries(CONTENT_TYPES).filter(([, type]) => mayShowInline(type));
  expect(shown.map(([extension]) => extension)).toEqual(['pdf', 'jpg', 'png', 'webp']);
  expect(mayShowInline('text/html')).toBe(false);
  expect(mayShowInline('image/svg+xml')).toBe(false);
});

it.each([
  [null, null, 'unknown'],
  ['2026-01-01', null, 'in-force'],
  ['2026-11-24', null, 'not-yet'],
  [null, '2026-11-22', 'expired'],
  [null, '2026-11-23', 'expires-soon'],
  ['2026-01-01', '2027-01-22', 'expires-soon'],
  ['2026-01-01', '2027-01-23', 'in-force'],
  ['2026-12-01', '2026-11-01', 'expired'],
])('from %s to %s it is %s on a day', (effectiveOn, expiresOn, validity) =>
  expect(validityOn({ effectiveOn, expiresOn }, '2026-11-23', '2027-01-22')).toBe(validity),
);

it('a link leads to the web and holds no password', () => {
  expect(isLink('https://agave.mx/politica?v=2')).toBe(true);
  for (const text of [
    'agave.mx',
    'javascript:alert(1)',
    'ftp://a.mx',
    'https://localhost',
    'https://u:p@a.mx',
    `https://a.mx/${'x'.repeat(1_000)}`,
  ])
    expect(isLink(text)).toBe(false);
});
