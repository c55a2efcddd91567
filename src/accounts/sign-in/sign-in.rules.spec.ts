import {
  mailsPerAddress,
  mailsPerMailbox,
  passwordsPerAccount,
  passwordsPerAddress,
  recordedRefusals,
  tokensPerAddress,
} from './sign-in.rules.js';

test.each([
  ['passwords for one account', passwordsPerAccount, 10, 15],
  ['passwords from one address', passwordsPerAddress, 60, 15],
  ['mails to one mailbox', mailsPerMailbox, 5, 60],
  ['mails from one address', mailsPerAddress, 30, 60],
  ['tokens from one address', tokensPerAddress, 60, 15],
  ['refusals on record of one person', recordedRefusals, 60, 60],
])('%s are limited', (_, { points, seconds }, most, minutes) => {
  expect([points, seconds / 60]).toEqual([most, minutes]);
});
