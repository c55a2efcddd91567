import {
  FILE_CHECKS,
  isFingerprint,
  isTooLarge,
  MAX_CREDENTIAL_BYTES,
  MAX_CREDENTIAL_FILE_BYTES,
} from './file-check.rules.js';

test.each([
  [undefined, false],
  ['5242880', false],
  ['5308416', false],
  ['5308417', true],
])('a request of %s bytes is too large: %s', (length, tooLarge) => {
  expect(isTooLarge(length)).toBe(tooLarge);
});

test('a fingerprint has 64 lower-case hexadecimal digits', () => {
  expect(['0'.repeat(64), '0'.repeat(63), 'A'.repeat(64)].map(isFingerprint)).toEqual([true, false, false]);
});

test('thirty files a minute, credentials up to 64 KB', () => {
  expect([FILE_CHECKS.points, FILE_CHECKS.seconds, MAX_CREDENTIAL_BYTES]).toEqual([30, 60, 65_536]);
});

test('a file may hold several credentials', () => expect(MAX_CREDENTIAL_FILE_BYTES).toBe(262_144));
