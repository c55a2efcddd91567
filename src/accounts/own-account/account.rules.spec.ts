import { languageCookieLifetimeS, proofsPerPerson } from './account.rules.js';

test('a person proves themselves ten times in a quarter of an hour', () => {
  expect(proofsPerPerson).toMatchObject({ points: 10, seconds: 900 });
});

test('a browser keeps the language for a year', () => {
  expect(languageCookieLifetimeS).toBe(31_536_000);
});
