import { rankOf, SHOWN_INPUT } from './code.rules.js';

test('levels rank from first to third, and a mistyped code is shown up to 64 characters', () => {
  expect(rankOf).toEqual({ N1: 1, N2: 2, N3: 3 });
  expect(SHOWN_INPUT).toBe(64);
});
