import { registrationsPerAddress, rulesVersion } from './registration.rules.js';

test('thirty companies an hour are registered from one address', () => {
  expect(registrationsPerAddress).toMatchObject({ points: 30, seconds: 3600 });
});

test('the version of the rules is their month', () => {
  expect(rulesVersion).toMatch(/^\d{4}-\d{2}$/);
});
