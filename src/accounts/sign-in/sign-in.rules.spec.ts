import { signInLinkLifetimeS } from '../identity/identity.rules.js';
import {
  codesFromStrangers,
  codesPerAccount,
  mailsFromStrangers,
  mailsPerAddress,
  mailsPerMailbox,
  passwordsFromStrangers,
  passwordsPerAccount,
  passwordsPerAddress,
  recordedRefusals,
  tokensPerAddress,
} from './sign-in.rules.js';

test.each([
  ['passwords for one account', passwordsPerAccount, 10, 15],
  ['passwords for one account from strangers', passwordsFromStrangers, 50, 60],
  ['codes for one account', codesPerAccount, 10, 15],
  ['codes for one account from strangers', codesFromStrangers, 20, 60],
  ['mails to one mailbox that strangers ask for', mailsFromStrangers, 5, 10],
  ['passwords from one address', passwordsPerAddress, 60, 15],
  ['mails to one mailbox', mailsPerMailbox, 5, 60],
  ['mails from one address', mailsPerAddress, 30, 60],
  ['tokens from one address', tokensPerAddress, 60, 15],
  ['refusals on record of one person', recordedRefusals, 60, 60],
])('%s are limited', (_, { points, seconds }, most, minutes) => {
  expect([points, seconds / 60]).toEqual([most, minutes]);
});

test('a single network cannot use up the part of strangers', () => {
  const inAnHour = passwordsPerAccount.points * (3600 / passwordsPerAccount.seconds);
  expect(passwordsFromStrangers.points).toBeGreaterThan(inAnHour);
});

test('whoever is refused a mail because strangers asked for many has one whose link works', () => {
  expect(mailsFromStrangers.seconds).toBeLessThanOrEqual(signInLinkLifetimeS);
});
