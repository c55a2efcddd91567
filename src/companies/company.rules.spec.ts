import { canMove, displayName, foldText, phoneDigits, searchTextOf } from './company.rules.js';

test.each([
  ['pending', 'activate', true],
  ['pending', 'suspend', true],
  ['active', 'activate', false],
  ['active', 'suspend', true],
  ['suspended', 'activate', true],
  ['suspended', 'suspend', false],
] as const)('a company that is %s and asked to %s: %s', (state, move, allowed) => {
  expect(canMove(state, move)).toBe(allowed);
});

test('a search finds names without accents, in any case, and the RFC', () => {
  const text = searchTextOf({ rfc: 'AGA120314ÑZ1', legalName: 'Agave Azul  de México, S.A.', tradeName: 'Ágave' });
  expect(text).toBe('agave agave azul de mexico, s.a. aga120314nz1');
  expect(text).toContain(foldText('  MÉXICO '));
});

test('the trade name comes first, where there is one', () => {
  expect(displayName({ legalName: 'Muebles de Arandas S. de R.L.', tradeName: 'Muebles Arandas' })).toBe(
    'Muebles Arandas',
  );
  expect(displayName({ legalName: 'Muebles de Arandas S. de R.L.', tradeName: null })).toBe(
    'Muebles de Arandas S. de R.L.',
  );
});

test.each([
  ['33 1234 5678', '3312345678'],
  ['+52 33-1234-5678', '3312345678'],
  ['+52 1 33 1234 5678', '3312345678'],
  ['(33) 1234.5678', '3312345678'],
  ['5212345678', '5212345678'],
  ['1234', null],
  ['33123456789', null],
  ['teléfono', null],
])('the telephone %s is %s', (text, digits) => {
  expect(phoneDigits(text)).toBe(digits);
});
