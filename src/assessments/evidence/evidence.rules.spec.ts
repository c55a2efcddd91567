import { CONTENT_TYPES } from '#libs/files';
import { hasRoomFor, MAX_FILE_BYTES, MAX_FORM_BYTES, maxFileSize, mayShowInline } from './evidence.rules.js';

it('a practice takes twenty files', () => {
  expect([0, 19, 20, 21].map(hasRoomFor)).toEqual([true, true, false, false]);
});

it('a file has at most 20 MB, and people read the same number', () => {
  expect(MAX_FILE_BYTES).toBe(20_971_520);
  expect(maxFileSize).toBe('20 MB');
});

it('a form is read to its end up to five times that', () => expect(MAX_FORM_BYTES).toBe(104_857_600));

it('of the kinds that are taken, documents and pictures open in the browser, office files do not', () => {
  const shown = Object.entries(CONTENT_TYPES).filter(([, type]) => mayShowInline(type));
  expect(shown.map(([extension]) => extension)).toEqual(['pdf', 'jpg', 'png', 'webp']);
  expect(mayShowInline('text/html')).toBe(false);
  expect(mayShowInline('image/svg+xml')).toBe(false);
});
