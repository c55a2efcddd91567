import type es from './texts.es.js';

export default {
  'accounts.open': 'Open your account',
  'accounts.open-lead': 'To take courses on your own. You need no company, and it is free.',
  'accounts.open-instead':
    'Have an account? <enter>Sign in here</enter>. Do you represent a company? <company>Register it</company>.',
  'accounts.open-privacy': 'I have read the <a>privacy notice</a> and agree.',
  'accounts.open-do': 'Open my account',
  'accounts.open-after': 'We send you an e-mail to confirm that it is yours. We ask nothing else.',
  'accounts.mail-sent-welcome':
    'A link will reach {email} in a moment. Open it and press the button: that signs you in and takes you back to where you were.',
} as const satisfies Record<keyof typeof es, string>;
