/** An invitation is open for two weeks: long enough for a holiday, short enough to forget. */
export const invitationDays = 14;

const DAY_MS = 24 * 60 * 60 * 1000;

export const invitationExpiry = (sentAt: Date): Date => new Date(sentAt.getTime() + invitationDays * DAY_MS);

export interface InvitationState {
  state: 'pending' | 'accepted' | 'withdrawn';
  expiresAt: Date;
}

/** What an invitation is worth now; each closed kind has its own page. */
export function standing(
  invitation: InvitationState | null,
  now: Date,
): 'open' | 'unknown' | 'used' | 'withdrawn' | 'expired' {
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
 * What the person has to do to accept. A new or never confirmed address was proved by the mail itself; whoever has an
 * account already must be signed in with it, because a link that lives two weeks must not open an existing account.
 */
export function nextStep(
  invitation: { email: string },
  invitee: Invitee | null,
  viewer: { userId: string; email: string } | null,
): 'create' | 'accept' | 'sign-in' | 'other-account' {
  if (viewer) return viewer.email === invitation.email ? 'accept' : 'other-account';
  return invitee?.confirmed ? 'sign-in' : 'create';
}
