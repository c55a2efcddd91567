import type es from './texts.es.js';

export default {
  'mail.sender': 'Puertas Abiertas, a platform of {issuer}.',
  'mail.why': 'You get this mail because you have an account at Puertas Abiertas.',
  'mail.hello': 'Hello, {name}:',
  'escalation.colleagues': 'If it is still open on {day}, we will tell other people of your company too.',
  'escalation.coordination': 'If it is still open on {day}, we will tell FM4’s coordination too.',
  'mail.digest.subject': '{first}, and {n, plural, one {one more matter} other {# more matters}}',
  'mail.digest.hello': 'Hello,',
  'mail.digest.lead':
    'There are {n} things to tell you today. We put them in one letter, so as not to fill your inbox.',
  'mail.digest.calm':
    'Each link takes you straight to the next step. If you have done it already, there is nothing to do.',

  'mail.confirm.subject': 'Confirm your address at Puertas Abiertas',
  'mail.confirm.title': 'Confirm your address',
  'mail.confirm.text': 'To finish creating your account, confirm that this address is yours.',
  'mail.confirm.action': 'Confirm my address',
  'mail.confirm.until': 'The link works once, for three days.',
  'mail.confirm.not-you':
    'If you did not create an account, do nothing: an account that is not confirmed cannot be used.',

  'mail.link.subject': 'Your link to sign in to Puertas Abiertas',
  'mail.link.title': 'Sign in with this link',
  'mail.link.text': 'You asked to sign in to your account without a password.',
  'mail.link.action': 'Sign in to my account',
  'mail.link.until': 'The link works once, for 15 minutes.',
  'mail.link.not-you': 'If you did not ask for it, delete this mail and share the link with nobody.',

  'mail.reset.subject': 'Set a new password',
  'mail.reset.title': 'Set a new password',
  'mail.reset.text': 'You asked to change the password of your account.',
  'mail.reset.action': 'Set a new password',
  'mail.reset.until': 'The link works once, for one hour.',
  'mail.reset.not-you': 'If you did not ask for it, delete this mail: your password stays the same.',

  'mail.changed.password-changed': 'The password of your account was changed',
  'mail.changed.second-factor-on': 'Your account now asks for a second step to sign in',
  'mail.changed.second-factor-off': 'Your account no longer asks for a second step to sign in',
  'mail.changed.recovery-codes-renewed': 'Your account has new recovery codes',
  'mail.changed.preheader': 'If it was you, there is nothing to do.',
  'mail.changed.when': 'It happened on {date}. If it was you, there is nothing to do.',
  'mail.changed.not-you': 'If it was not you, set a new password right now.',
  'mail.changed.then': 'That closes every open session. Then answer this mail and tell us.',

  'mail.invitation.subject': 'You are invited to {place} at Puertas Abiertas',
  'mail.invitation.title': 'You are invited to {place}',
  'mail.invitation.text': '{inviter} invites you to the team of {place} at Puertas Abiertas.',
  'mail.invitation.text-nobody': 'We invite you to the team of {place} at Puertas Abiertas.',
  'mail.invitation.role': 'Your role',
  'mail.invitation.what': 'What you can do',
  'mail.invitation.action': 'See the invitation',
  'mail.invitation.until': 'The invitation expires on {date}.',
  'mail.invitation.not-you':
    'If you do not know who invites you, delete this mail: an invitation that is not accepted does nothing.',
} as const satisfies Record<keyof typeof es, string>;
