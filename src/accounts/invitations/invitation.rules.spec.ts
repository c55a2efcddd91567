import {
  dayBefore,
  forgottenBefore,
  invitationExpiry,
  mailboxAddress,
  mailRefused,
  mailsPerCompanyADay,
  mailsPerMailboxADay,
  nextStep,
  statusOf,
} from './invitation.rules.js';

const now = new Date('2026-11-23T12:00:00Z');
const open = { state: 'pending', expiresAt: invitationExpiry(now) } as const;

describe('an invitation', () => {
  test('is open for fourteen days', () => {
    expect(invitationExpiry(now)).toEqual(new Date('2026-12-07T12:00:00Z'));
    expect(statusOf(open, now)).toBe('open');
    expect(statusOf(open, new Date('2026-12-07T12:00:00Z'))).toBe('expired');
  });

  test('says how it was closed, even after its time', () => {
    const late = new Date('2027-01-01T00:00:00Z');
    expect(statusOf({ ...open, state: 'accepted' }, late)).toBe('used');
    expect(statusOf({ ...open, state: 'withdrawn' }, late)).toBe('withdrawn');
    expect(statusOf(null, now)).toBe('unknown');
  });
});

describe('accepting', () => {
  const invitation = { email: 'ana@agave.example' };

  test('a new address makes an account', () => {
    expect(nextStep(invitation, null, null)).toBe('create');
  });

  test('an address that was never confirmed starts anew', () => {
    expect(nextStep(invitation, { userId: 'u', confirmed: false }, null)).toBe('create');
  });

  test('an existing account has to sign in: the link does not open it', () => {
    expect(nextStep(invitation, { userId: 'u', confirmed: true }, null)).toBe('sign-in');
  });

  test('the person who is signed in accepts with one button', () => {
    const viewer = { userId: 'u', email: 'ana@agave.example' };
    expect(nextStep(invitation, { userId: 'u', confirmed: true }, viewer)).toBe('accept');
  });

  test('somebody else is told for whom it is', () => {
    expect(nextStep(invitation, null, { userId: 'v', email: 'beto@agave.example' })).toBe('other-account');
  });
});

describe('mails with invitations', () => {
  const none = { ofCompany: 0, ofMailbox: 0, stopped: false };

  test('are limited for a company and for a mailbox, in any 24 hours', () => {
    expect([mailsPerCompanyADay, mailsPerMailboxADay]).toEqual([40, 3]);
    expect(dayBefore(now)).toEqual(new Date('2026-11-22T12:00:00Z'));
    expect(forgottenBefore(now)).toEqual(new Date('2026-10-26T12:00:00Z'));
    expect(mailRefused({ ...none, ofCompany: 39, ofMailbox: 2 }, 'c')).toBeNull();
    expect(mailRefused({ ...none, ofCompany: 40 }, 'c')).toBe('accounts.invitations-company');
    expect(mailRefused({ ...none, ofMailbox: 3 }, 'c')).toBe('accounts.invitations-mailbox');
  });

  test('of FM4 count for the mailbox only', () => {
    expect(mailRefused({ ...none, ofCompany: 100 }, null)).toBeNull();
    expect(mailRefused({ ...none, ofMailbox: 3 }, null)).toBe('accounts.invitations-mailbox');
  });

  test('never go to somebody who wants none', () => {
    expect(mailRefused({ ...none, stopped: true }, 'c')).toBe('accounts.invitations-stopped');
    expect(mailRefused({ ...none, stopped: true }, null)).toBe('accounts.invitations-stopped');
  });

  test.each([
    ['Ana@Agave.example', 'ana@agave.example'],
    ['ana+1@agave.example', 'ana@agave.example'],
    ['ana+1+2@agave.example', 'ana@agave.example'],
    ['a.na@agave.example', 'a.na@agave.example'],
    ['a.n.a+x@gmail.com', 'ana@gmail.com'],
    ['ana@googlemail.com', 'ana@gmail.com'],
    ['+52@agave.example', '+52@agave.example'],
  ])('to %s reach the mailbox %s', (email, mailbox) => expect(mailboxAddress(email)).toBe(mailbox));
});
