/** An invitation is open for two weeks: long enough for a holiday, short enough to forget. */
export const invitationDays = 14;

const DAY_MS = 24 * 60 * 60 * 1000;

export const invitationExpiry = (sentAt: Date): Date => new Date(sentAt.getTime() + invitationDays * DAY_MS);

export interface InvitationState {
  state: 'pending' | 'accepted' | 'withdrawn';
  expiresAt: Date;
}

/** What can be done with an invitation; each closed status has its own page. */
export type InvitationStatus = 'open' | 'unknown' | 'used' | 'withdrawn' | 'expired';

/** The status now; null is an unknown token. */
export function statusOf(invitation: InvitationState | null, now: Date): InvitationStatus {
  if (!invitation) return 'unknown';
  if (invitation.state === 'accepted') return 'used';
  if (invitation.state === 'withdrawn') return 'withdrawn';
  return invitation.expiresAt > now ? 'open' : 'expired';
}

export interface Invitee {
  userId: string;
  confirmed: boolean;
}

/**
 * What the reader has to do to accept. The mail itself proved a new or never confirmed address; the owner of a confirmed
 * account must sign in, because a link that lives two weeks must not open an existing account.
 */
export function nextStep(
  invitation: { email: string },
  invitee: Invitee | null,
  viewer: { userId: string; email: string } | null,
): 'create' | 'accept' | 'sign-in' | 'other-account' {
  if (viewer) return viewer.email === invitation.email ? 'accept' : 'other-account';
  return invitee?.confirmed ? 'sign-in' : 'create';
}
