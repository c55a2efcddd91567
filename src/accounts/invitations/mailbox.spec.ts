import { mailboxOf, stoppedMailbox, stopToken } from './mailbox.js';

const secret = 'a secret that is long enough for all';

test('one mailbox has one name, which does not tell the address', () => {
  expect(mailboxOf('Ana+1@Agave.example')).toBe(mailboxOf('ana@agave.example'));
  expect(mailboxOf('ana@agave.example')).not.toBe(mailboxOf('beto@agave.example'));
  expect(mailboxOf('ana@agave.example')).toMatch(/^[\w-]{43}$/);
});

test('only what was signed with the secret names a mailbox', () => {
  const mailbox = mailboxOf('ana@agave.example');
  const token = stopToken(secret, mailbox);
  expect(stoppedMailbox(secret, token)).toBe(mailbox);
  expect(stoppedMailbox(`${secret}!`, token)).toBeNull();
  expect(stoppedMailbox(secret, token.replace(mailbox, mailboxOf('beto@agave.example')))).toBeNull();
  for (const other of ['', '.', mailbox, `${mailbox}.`, `${token}.x`, `${token}x`]) {
    expect(stoppedMailbox(secret, other)).toBeNull();
  }
});
