import { ENTRY_OVERHEAD_BYTES, isCompressed, MAX_CACHED_BYTES, MAX_HEADER_SETS } from './response-cache.rules.js';

test.each([
  [1_024, 'text/html; charset=utf-8', false],
  [1_025, 'text/html; charset=utf-8', true],
  [50_000, 'image/png', false],
  [50_000, 'image/svg+xml; charset=utf-8', true],
])('%d bytes of %s are compressed: %s', (bytes, type, compressed) => {
  expect(isCompressed(bytes, type)).toBe(compressed);
});

test('a process keeps 96 MB of responses, each with 640 bytes beside its body, and 500 sets of headers', () => {
  expect([MAX_CACHED_BYTES / 1024 / 1024, ENTRY_OVERHEAD_BYTES, MAX_HEADER_SETS]).toEqual([96, 640, 500]);
});
