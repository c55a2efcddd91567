import { codeIn, rankOf, SHOWN_INPUT } from './code.rules.js';

test('levels rank from first to third, and a mistyped code is shown up to 64 characters', () => {
  expect(rankOf).toEqual({ N1: 1, N2: 2, N3: 3 });
  expect(SHOWN_INPUT).toBe(64);
});

test.each([
  ['TZ44-SVE9-3A1M', 'TZ44-SVE9-3A1M'],
  ['https://puertas.example/verificar/TZ44-SVE9-3A1M', 'TZ44-SVE9-3A1M'],
  [' puertas.example/verificar/tz44sve93a1m?lang=en#x', 'tz44sve93a1m'],
  ['https://otro.example/x', 'https://otro.example/x'],
])('of %j the code is %j', (text, code) => expect(codeIn(text)).toBe(code));
