import { headcountRange, largestVersion, legalNameLength, tradeNameLength } from './profile.rules.js';

test('names fit a form and a document', () => {
  expect(legalNameLength).toEqual({ min: 3, max: 200 });
  expect(tradeNameLength).toBeLessThan(legalNameLength.max);
});

test('a company employs one to a million people, as its table checks', () => {
  expect(headcountRange).toEqual({ min: 1, max: 1_000_000 });
});

test('a version fits the column', () => {
  expect(largestVersion).toBe(2 ** 31 - 1);
});
