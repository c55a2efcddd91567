import type es from './texts.es.js';

/** Signing in and out, and the links that prove a mailbox. */
export default {
  'accounts.sign-in-lead': 'With the email of your account.',
  'accounts.sign-in-do': 'Sign in',
  'accounts.forgot': 'I forgot my password',
  'accounts.no-password': 'No password?',
  'accounts.no-password-text': 'We email you a link and you sign in with it. There is nothing to remember.',
  'accounts.ask-link': 'Sign in with a link',
  'accounts.ask-link-lead': 'Type your email. The link works once, for {minutes} minutes.',
  'accounts.send-link': 'Send me the link',
  'accounts.send-mail': 'Send me the email',
  'accounts.new-company': 'Is your company not here yet?',
  'accounts.register-company': 'Register your company',
  'accounts.new-person': 'Want to take courses on your own? <a>Open an account without a company</a>',
  'accounts.use-link': 'You are almost in',
  'accounts.use-link-lead': 'Press the button to sign in. After that the link in the email stops working.',

  'accounts.mail-sent': 'Check your email',
  'accounts.mail-sent-link':
    'If {email} has an account, a link to sign in will arrive in a moment. It works once, for {minutes} minutes.',
  'accounts.mail-sent-reset':
    'If {email} has an account, a link to set a new password will arrive in a moment. It works once, for one hour.',
  'accounts.mail-sent-confirm':
    'If {email} has an account to confirm, the link to do so will arrive in a moment. It works for three days.',
  'accounts.mail-missing': 'Nothing there?',
  'accounts.mail-missing-wait': 'Give it a couple of minutes.',
  'accounts.mail-missing-spam': 'Look in the junk folder.',
  'accounts.mail-missing-address': 'Check that it is the email you registered or were invited with.',
  'accounts.try-again': 'Try again',

  'accounts.closed-link': 'This link no longer works',
  'accounts.closed-link-text': 'Each link works once, for {minutes} minutes. Ask for another one and sign in with it.',
  'accounts.closed-reset': 'This link no longer works',
  'accounts.closed-reset-text':
    'It was used, or more than an hour has passed. Your password is as it was; ask for another link.',
  'accounts.closed-confirm': 'This link no longer works',
  'accounts.closed-confirm-text':
    'If you had confirmed your email already, sign in with your account. If not, ask for another link: each works once, for three days.',
  'accounts.ask-another': 'Ask for another link',

  'accounts.second-step': 'One more step',
  'accounts.second-step-lead': 'Open your authenticator app and type the code that it shows now.',
  'accounts.code-hint': 'The six digits. Without your phone, one of your recovery codes.',
  'accounts.second-step-lost':
    'Did you lose your phone and your codes too? Write to {contact}: FM4 makes sure that it is you and removes the second step.',
  'accounts.start-again': 'Start again',

  'accounts.sign-out': 'Do you want to sign out?',
  'accounts.sign-out-text': 'This closes your session in this browser. What you saved stays there.',
  'accounts.signed-out': 'You are signed out.',

  'accounts.ask-reset': 'Recover your account',
  'accounts.ask-reset-lead': 'Type your email and we send you a link to set a new password.',
  'accounts.ask-confirm': 'Confirm your email',
  'accounts.ask-confirm-lead': 'Type the email you registered with and we send you the link again.',
  'accounts.new-password-lead': 'Saving it closes your sessions on all devices.',
  'accounts.new-password-do': 'Save the password',
  'accounts.password-set': 'Your new password is saved. Sign in with it.',

  'accounts.confirm': 'Confirm your email',
  'accounts.confirm-lead': 'This button tells us that the email is yours, and signs you in.',
  'accounts.confirm-do': 'Confirm and sign in',
  'accounts.confirmed': 'Your email is confirmed.',

  'refusal.accounts.credentials':
    'The email or the password do not match. Check them, or sign in with a link that we email you.',
  'refusal.accounts.unconfirmed':
    'Your email still needs to be confirmed. We sent you the link again: open it and press the button to sign in.',
  'refusal.accounts.link-closed': 'This link was used or has expired. Ask for another one.',
  'refusal.accounts.code': 'The code does not match. Type the one that your app shows now.',
  'refusal.accounts.code-spent': 'That code was used already. Wait until your app shows the next one.',
  'refusal.accounts.guarded':
    'Many passwords were tried with this email from other places. Sign in with a link that we email you, on a device where you have signed in before, or wait {minutes, plural, one {a minute} other {# minutes}}.',
  'refusal.accounts.guarded-code':
    'Many codes were tried with this account from other places. Use one of your recovery codes, or wait {minutes, plural, one {a minute} other {# minutes}}.',
  'refusal.accounts.mail-waits':
    'We have sent several messages like this to that email a short while ago. Open the newest one: its link still works. For another one, wait {minutes, plural, one {a minute} other {# minutes}}.',
  'refusal.accounts.code-attempts': 'Time ran out or there were too many attempts. Start again from Sign in.',

  'reminder.accounts.confirm': 'Confirmation of the address',
  'reminder.accounts.confirm.why': 'Because somebody opened an account with this address.',
  'reminder.accounts.link': 'Link to sign in',
  'reminder.accounts.link.why': 'Because somebody asked to sign in without a password.',
  'reminder.accounts.reset': 'New password',
  'reminder.accounts.reset.why': 'Because somebody asked to change the password.',
  'mail.reason.accounts.confirm':
    'You get this mail because somebody opened an account at Puertas Abiertas with your address.',
  'mail.reason.accounts.link': 'You get this mail because somebody asked to sign in to your account with a link.',
  'mail.reason.accounts.reset': 'You get this mail because somebody asked to change the password of your account.',

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
  'mail.link.until': 'The link works once, for {minutes} minutes.',
  'mail.link.not-you': 'If you did not ask for it, delete this mail and do not share the link with anyone.',
  'mail.reset.subject': 'Set a new password',
  'mail.reset.title': 'Set a new password',
  'mail.reset.text': 'You asked to change the password of your account.',
  'mail.reset.action': 'Set a new password',
  'mail.reset.until': 'The link works once, for one hour.',
  'mail.reset.not-you': 'If you did not ask for it, delete this mail: your password stays the same.',
} as const satisfies Record<keyof typeof es, string>;
