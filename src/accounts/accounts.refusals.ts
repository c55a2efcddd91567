import { Refused, refusals } from '../web/index.js';

/** Why the room refuses; each code has a text `refusal.<code>`. */
export type AccountRefusal =
  | 'accounts.already-member'
  | 'accounts.code'
  | 'accounts.code-attempts'
  | 'accounts.code-spent'
  | 'accounts.credentials'
  | 'accounts.email-taken'
  | 'accounts.guarded'
  | 'accounts.guarded-code'
  | 'accounts.invitation-closed'
  | 'accounts.invitations-company'
  | 'accounts.invitations-mailbox'
  | 'accounts.invitations-stopped'
  | 'accounts.last-administrator'
  | 'accounts.link-closed'
  | 'accounts.mail-waits'
  | 'accounts.not-yours-to-give'
  | 'accounts.other-account'
  | 'accounts.password'
  | 'accounts.person-name'
  | 'accounts.second-factor-on'
  | 'accounts.second-factor-required'
  | 'accounts.sign-in-to-accept'
  | 'accounts.unconfirmed';

export const refuse = refusals<AccountRefusal>();

/** Whether `error` is a refusal with one of these codes. */
export const isRefusal = (error: unknown, ...codes: readonly AccountRefusal[]): error is Refused =>
  error instanceof Refused && codes.some((code) => code === error.code);
