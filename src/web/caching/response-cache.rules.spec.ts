import { ENTRY_OVERHEAD_BYTES, isCompressed, MAX_CACHED_BYTES } from './response-cache.rules.js';

test.each([
  [1_024, 'text/html; charset=utf-8', false],
  [1_025, 'text/html; charset=utf-8', true],
  [50_000, 'image/png', false],
  [50_000, 'image/svg+xml; charset=utf-8', true],
])('%d bytes of %s are compressed: %s', (bytes, type, compressed) => {
  expect(isCompressed(bytes, type)).toBe(compressed);
});

test('a process keeps 96 MB of responses, each with 2 KB of its own', () => {
  expect([MAX_CACHED_BYTES / 1024 / 1024, ENTRY_OVERHEAD_BYTES]).toEqual([96, 2_048]);
});
