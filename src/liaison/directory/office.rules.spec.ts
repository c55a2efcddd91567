import { confirmBy, freshnessOf, inFives, plain } from './office.rules.js';

const confirmed = new Date('2026-03-01T18:00:00Z');

test('data count for ninety days, the last one included', () => {
  expect(confirmBy(confirmed)).toBe('2026-05-30');
  expect(freshnessOf(confirmed, '2026-05-30')).toBe('fresh');
  expect(freshnessOf(confirmed, '2026-05-31')).toBe('stale');
  expect(freshnessOf(null, '2026-05-31')).toBe('empty');
});

test('people are counted in whole fives, and not under five', () => {
  expect([0, 4, 5, 9, 10, 123].map(inFives)).toEqual([0, 0, 5, 5, 10, 120]);
});

test('a municipality is found without its accents', () => {
  expect(plain('  Tepatitlán  de Morelos ')).toBe('tepatitlan de morelos');
});
