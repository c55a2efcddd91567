import { passwordLength, personNameLength, typedCodeLength } from './account.rules.js';

test('a password has 10 to 128 characters', () => {
  expect(passwordLength).toEqual({ min: 10, max: 128 });
});

test('a recovery code fits its field, spaces included', () => {
  expect('A0B1C - 2D3E4'.length).toBeLessThanOrEqual(typedCodeLength);
});

test('a name of four words fits', () => {
  expect('María Guadalupe Hernández de la Torre'.length).toBeLessThanOrEqual(personNameLength);
});
