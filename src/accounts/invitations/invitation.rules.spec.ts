import { describe, expect, test } from '@jest/globals';
import { invitationExpiry, nextStep, statusOf } from './invitation.rules.js';

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
