import { KeyedHashes } from './index.js';

const hashes = new KeyedHashes(['present'.repeat(5), 'former'.repeat(6)], 'a matter');

test('a hash is of its text, purpose, matter and secret', () => {
  const own = hashes.of('code', 'a');
  expect(own).toHaveLength(32);
  expect(hashes.of('code', 'a')).toEqual(own);
  for (const other of [
    hashes.of('code', 'b'),
    hashes.of('stored', 'a'),
    new KeyedHashes(['present'.repeat(5)], 'another').of('code', 'a'),
    new KeyedHashes(['former'.repeat(6)], 'a matter').of('code', 'a'),
  ])
    expect(other).not.toEqual(own);
});

test('what was made under the secret before is known', () => {
  expect(hashes.each('code', 'a')).toEqual([
    hashes.of('code', 'a'),
    new KeyedHashes(['former'.repeat(6)], 'a matter').of('code', 'a'),
  ]);
});

test('a caller has another pseudonym every day', () => {
  const today = hashes.callerOf('203.0.113.7', '2026-11-23');
  expect(today).toMatch(/^[\w-]{22}$/);
  expect(hashes.callerOf('203.0.113.7', '2026-11-23')).toBe(today);
  expect(hashes.callerOf('203.0.113.8', '2026-11-23')).not.toBe(today);
  expect(hashes.callerOf('203.0.113.7', '2026-11-24')).not.toBe(today);
});
