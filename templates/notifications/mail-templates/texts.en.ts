import type es from './texts.es.js';

export default {
  'mail.digest.subject': '{first}, and {n, plural, one {one more matter} other {# more matters}}',
  'mail.digest.hello': 'Hello,',
  'mail.digest.lead':
    'There are {n} things to tell you today. We put them in one letter, so as not to fill your inbox.',
  'mail.digest.calm':
    'Each link takes you straight to the next step. If you have already done it, there is nothing to do.',
} as const satisfies Record<keyof typeof es, string>;
