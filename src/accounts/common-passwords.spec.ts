import { isCommonPassword } from './common-passwords.js';

test.each([
  'password123',
  'Password1!',
  '1234567890',
  'qwertyuiop',
  'aaaaaaaaaa',
  'contraseña123',
  'guadalajara',
  'puertasabiertas',
  'PuertasAbiertas1',
])('%s is common', async (password) => expect(await isCommonPassword(password)).toBe(true));

test.each(['puertas-abiertas-demo', 'una contraseña larga', 'la de otra persona', 'elefante azul corre'])(
  '%s is not',
  async (password) => expect(await isCommonPassword(password)).toBe(false),
);

test('what a person is called is common for them', async () => {
  const words = ['lucia.navarrete@tequilera.example', 'Lucía Navarrete'];
  expect(await isCommonPassword('navarretelucia', words)).toBe(true);
  expect(await isCommonPassword('lucia.navarrete@tequilera.example', words)).toBe(true);
});
