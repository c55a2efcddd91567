import { municipalitiesOfJalisco } from '#libs/mexico';
import { MAX_SIGNATORIES, placeOf } from './award.rules.js';

test('a distinction names the municipality, or at least the state', () => {
  const { code } = municipalitiesOfJalisco.find(({ name }) => name === 'Tonalá')!;
  expect([placeOf(code), placeOf(null), placeOf('00000')]).toEqual(['Tonalá, Jalisco', 'Jalisco', 'Jalisco']);
});

test('two people sign at most', () => {
  expect(MAX_SIGNATORIES).toBe(2);
});
