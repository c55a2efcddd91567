import type es from './texts.es.js';

/** Invitations: the mail and the page that it leads to. */
export default {
  'accounts.password-optional-hint':
    'At least 10 characters. If you leave it empty, you sign in each time with a link that we email you.',

  'accounts.list.hint':
    'One person per line, with name and email. You can paste columns from Excel or the recipients of an email: “Ana López, ana@company.mx; Beto Ruiz, beto@company.mx”.',
  'accounts.list.reasons': 'Why they stayed:',
  'accounts.list.left':
    '{n, plural, one {One line stayed here: correct it and send it again.} other {# lines stayed here: correct them and send them again.}}',
  'accounts.list.no-address': 'There is no email in this line.',
  'accounts.list.no-name': 'Their name is missing: write it before the email.',
  'accounts.list.too-many': 'There are more than 200 people at once. Send the rest afterwards.',
  'accounts.list.empty': 'Paste at least one line with a name and an email.',
  'accounts.list.too-long': 'The list is very long. Paste one part, send it, and then the other.',

  'accounts.invitation': 'You are invited to {place}',
  'accounts.invitation-by': '{inviter} invites you to {place} on Puertas Abiertas.',
  'accounts.invitation-from': '{place} invites you to Puertas Abiertas.',
  'accounts.accept': 'Accept the invitation',
  'accounts.privacy-label': 'Privacy notice',
  'accounts.privacy': 'I have read the privacy notice and agree.',
  'accounts.invitation-sign-in': 'You already have an account with this email. Sign in and accept the invitation.',
  'accounts.invitation-sign-in-do': 'Sign in to accept',
  'accounts.other-account': 'This invitation is for somebody else.',
  'accounts.other-account-text':
    'It is for {email} and you are signed in as {mine}. If both emails are yours, sign out and open the invitation again.',
  'accounts.joined': 'You accepted the invitation. You are in.',
  'accounts.invitation-unknown': 'We cannot find this invitation',
  'accounts.invitation-unknown-text':
    'The link may have been cut while copying, or a newer one was sent to you later. Open it from the latest email.',
  'accounts.invitation-used': 'This invitation was used already',
  'accounts.invitation-used-text':
    'If it was you, sign in with your account. If not, tell the person who invited you, so that they send another one.',
  'accounts.invitation-withdrawn': 'This invitation was withdrawn',
  'accounts.invitation-withdrawn-text':
    'The person who invited you took it back. If you think this is a mistake, ask them.',
  'accounts.invitation-expired': 'This invitation has expired',
  'accounts.invitation-expired-text': 'Invitations last 14 days. Ask the person who invited you to send another one.',

  'accounts.no-invitations': 'No more invitations?',
  'accounts.no-invitations-text':
    'No company will be able to invite you by email at this address, and the invitations that wait for an answer are closed.',
  'accounts.no-invitations-do': 'I want no more invitations',
  'accounts.no-invitations-done': 'You will get no more invitations',
  'accounts.no-invitations-done-text':
    'We remember it for this address. Keep the email if you may want to change it one day: this link does not expire.',
  'accounts.no-invitations-undo': 'Get invitations again',

  'refusal.accounts.invitations-stopped':
    'The person at this address asked for no invitations. Only they can change that, with the link in the invitation that they got.',
  'refusal.accounts.invitations-mailbox': 'This address got several invitations today already. Wait until tomorrow.',
  'refusal.accounts.invitations-company':
    'Your company sent 40 invitations today, the most in one day. Go on tomorrow.',
  'refusal.accounts.person-name':
    'The name holds something that is not part of a name: a link, a telephone number, a line break or a symbol. Invite again with the name alone.',
  'refusal.accounts.sign-in-to-accept':
    'There is already an account with this email. Sign in with it to accept the invitation.',
  'refusal.accounts.other-account': 'This invitation is for {email}. Sign out and sign in with that account.',
  'refusal.accounts.invitation-closed': 'This invitation is no longer open.',
  'refusal.accounts.already-member': '{name} has that role already.',

  'reminder.accounts.invitation': 'Invitation',
  'reminder.accounts.invitation.why': 'Because somebody invited this person to a team.',
  'mail.reason.accounts.invitation':
    'You get this mail because somebody invited you to their team at Puertas Abiertas.',

  'mail.invitation.subject': 'You have been invited to join {place} on Puertas Abiertas',
  'mail.invitation.title': 'You have been invited to join {place}',
  'mail.invitation.text': '{inviter} has invited you to join the team of {place} on Puertas Abiertas.',
  'mail.invitation.text-nobody': 'You have been invited to join the team of {place} on Puertas Abiertas.',
  'mail.invitation.role': 'Your role',
  'mail.invitation.what': 'What you can do',
  'mail.invitation.action': 'See the invitation',
  'mail.invitation.until': 'The invitation expires on {date}.',
  'mail.invitation.stop': 'Stop inviting me',
  'mail.invitation.not-you':
    'If you do not know who invited you, delete this mail: an invitation that is not accepted has no effect.',
} as const satisfies Record<keyof typeof es, string>;
