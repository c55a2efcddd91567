import type es from './texts.es.js';

export default {
  'guidance.mail.law-changed.subject': 'The law that you used has changed: {articles}',
  'guidance.mail.law-changed.articles': '{law}, {n, plural, one {article} other {articles}} {articles}',
  'guidance.mail.law-changed.heading':
    '{many, plural, one {An article that concerns you has changed} other {Articles that concern you have changed}}',
  'guidance.mail.law-changed.text':
    'Mexico’s official gazette (DOF) of {day} published a new text: {articles}. Your company has hires or questions about {n, plural, one {a situation that cites it, now} other {# situations that cite it, now}} under review. While that lasts, ask before you decide.',
  'guidance.mail.law-changed.button': 'Ask a question',
  'reminder.guidance.law-changed': 'An article that concerns you has changed',
  'reminder.guidance.law-changed.why': 'Because your company has hires or questions about a situation that cites it.',
  'mail.reason.guidance.law-changed':
    'You get this mail because your company has hires or questions about a situation that cites an article which has changed.',
} as const satisfies Record<keyof typeof es, string>;
