import { isMobilityLanguage, isNear, preferredLanguage } from './mobility.rules.js';

test.each([
  ['ht,fr;q=0.8', 'ht'],
  ['fr-CA', 'fr'],
  ['de-DE,en;q=0.5', 'en'],
  ['zh', 'es'],
  ['', 'es'],
  [undefined, 'es'],
])('a browser that prefers %j reads %s', (accepted, language) => {
  expect(preferredLanguage(accepted)).toBe(language);
});

test('there are four languages', () => {
  expect(['es', 'en', 'fr', 'ht', 'pt', '', null].map(isMobilityLanguage)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('what is in Jalisco, or has an office there, is near', () => {
  const scopes = [
    'Jalisco',
    'Nacional; delegación Jalisco',
    'Municipios de Jalisco',
    'Zona metropolitana de Guadalajara',
    'Nacional',
    null,
  ];
  expect(scopes.map(isNear)).toEqual([true, true, true, true, false, false]);
});
