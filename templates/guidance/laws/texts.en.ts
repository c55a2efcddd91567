import type es from './texts.es.js';

export default {
  'guidance.mail.law-changed.subject': 'The law that you used has changed: {articles}',
  'guidance.mail.law-changed.heading': 'An article that concerns you has changed',
  'guidance.mail.law-changed.text':
    'The DOF of {day} published a new text: {articles}. Your company has hires or questions about {n, plural, one {a situation that cites it, now} other {# situations that cite it, now}} under review. While that lasts, ask before you decide.',
  'guidance.mail.law-changed.button': 'Ask a question',
  'reminder.guidance.law-changed': 'An article that concerns you has changed',
  'reminder.guidance.law-changed.why': 'Because your company has hires or questions about a situation that cites it.',
  'mail.reason.guidance.law-changed':
    'You get this mail because your company has hires or questions about a situation that cites an article which has changed.',
} as const satisfies Record<keyof typeof es, string>;
