import { isRenewable } from './renewal.rules.js';

test.each([
  ['2027-08-24', false],
  ['2027-08-25', true],
  ['2027-11-23', true],
  ['2027-11-24', false],
])('on %s the company is asked to renew: %s', (today, asked) => {
  expect(isRenewable({ state: 'active', expiresOn: '2027-11-23' }, today)).toBe(asked);
});

test('what is suspended is not renewed', () => {
  expect(isRenewable({ state: 'suspended', expiresOn: '2027-11-23' }, '2027-11-01')).toBe(false);
});
