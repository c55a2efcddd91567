/** An invitation is open for two weeks: long enough for a holiday, short enough to forget. */
export const invitationDays = 14;

const DAY_MS = 24 * 60 * 60 * 1000;

export const invitationExpiry = (sentAt: Date): Date => new Date(sentAt.getTime() + invitationDays * DAY_MS);

/** Invitations that one company may mail in a day, renewed ones too: a department at once, not the whole of a town. */
export const mailsPerCompanyADay = 40;

/** Invitations that one mailbox gets in a day, from all companies together. */
export const mailsPerMailboxADay = 3;

/** The limits of a day count from here. */
export const dayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** Longer than a link lives, mails are not counted: by then nothing asks about them. */
export const keptMailDays = 2 * invitationDays;

export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - keptMailDays * DAY_MS);

/** What was mailed in the last day, and whether the owner of the mailbox wants none. */
export interface MailedInvitations {
  readonly ofCompany: number;
  readonly ofMailbox: number;
  readonly stopped: boolean;
}

/** Why no further invitation may be mailed; null when it may. FM4's own (no company) count for the mailbox only. */
export function mailRefused(
  mailed: MailedInvitations,
  companyId: string | null,
): 'accounts.invitations-stopped' | 'accounts.invitations-mailbox' | 'accounts.invitations-company' | null {
  if (mailed.stopped) return 'accounts.invitations-stopped';
  if (mailed.ofMailbox >= mailsPerMailboxADay) return 'accounts.invitations-mailbox';
  return companyId !== null && mailed.ofCompany >= mailsPerCompanyADay ? 'accounts.invitations-company' : null;
}

/** The mailbox that an address reaches: ana+1@… is ana@…, and where Gmail reads the mail full stops mean nothing. */
export function mailboxAddress(email: string): string {
  const [, local = '', host = ''] = /^(.*)@([^@]*)$/s.exec(email.toLowerCase()) ?? [];
  const own = local.replace(/(?<=.)\+.*$/s, '');
  const gmail = host === 'gmail.com' || host === 'googlemail.com';
  return gmail ? `${own.replaceAll('.', '')}@gmail.com` : `${own}@${host}`;
}

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
