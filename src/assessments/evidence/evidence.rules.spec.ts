import { CONTENT_TYPES } from '#libs/files';
import {
  COMPANY_QUOTA_BYTES,
  fitsQuota,
  hasRoomFor,
  MAX_FILE_BYTES,
  MAX_FORM_BYTES,
  maxFileSize,
  mayShowInline,
  quotaSize,
  slotField,
  slotOf,
} from './evidence.rules.js';

it('a practice takes twenty files', () => {
  expect([0, 19, 20, 21].map(hasRoomFor)).toEqual([true, true, false, false]);
});

it('a file has at most 20 MB, and people read the same number', () => {
  expect(MAX_FILE_BYTES).toBe(20_971_520);
  expect(maxFileSize).toBe('20 MB');
});

it('a form is read to its end with all the files of a practice', () => expect(MAX_FORM_BYTES).toBe(420_478_976));

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
