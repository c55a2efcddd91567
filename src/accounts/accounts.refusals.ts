import { refusals } from '../web/index.js';

/** Why the room refuses; each code has a text `refusal.<code>`. */
export type AccountRefusal =
  | 'accounts.address-held'
  | 'accounts.already-member'
  | 'accounts.code'
  | 'accounts.code-attempts'
  | 'accounts.code-missing'
  | 'accounts.code-spent'
  | 'accounts.credentials'
  | 'accounts.email-taken'
  | 'accounts.factor-reset-none'
  | 'accounts.factor-reset-own'
  | 'accounts.guarded'
  | 'accounts.guarded-code'
  | 'accounts.guarded-pin'
  | 'accounts.invitation-closed'
  | 'accounts.invitations-company'
  | 'accounts.invitations-mailbox'
  | 'accounts.invitations-stopped'
  | 'accounts.kiosk-link'
  | 'accounts.kiosks-many'
  | 'accounts.last-administrator'
  | 'accounts.link-closed'
  | 'accounts.mail-waits'
  | 'accounts.not-yours-to-give'
  | 'accounts.other-account'
  | 'accounts.own-pin'
  | 'accounts.password'
  | 'accounts.password-missing'
  | 'accounts.person-name'
  | 'accounts.pin'
  | 'accounts.pin-missing'
  | 'accounts.proof-needed'
  | 'accounts.protection-apart'
  | 'accounts.second-factor-on'
  | 'accounts.second-factor-required'
  | 'accounts.set-up-late'
  | 'accounts.sign-in-to-accept'
  | 'accounts.slips-many'
  | 'accounts.slips-none'
  | 'accounts.unconfirmed';

export const refuse = refusals<AccountRefusal>();

/** The present password was asked for, and nothing was typed. */
export const passwordMissing = () => refuse('accounts.password-missing', { status: 422, field: 'currentPassword' });
