import type es from './texts.es.js';

export default {
  'mail.sender': 'Puertas Abiertas, a platform of {issuer}.',
  'mail.why': 'You get this mail because you have an account at Puertas Abiertas.',
  'mail.contact': 'Questions? Write to {contact}.',
  'mail.hello': 'Hello, {name}:',
  'escalation.colleagues': 'If it is still open on {day}, we will tell other people of your company too.',
  'escalation.coordination': 'If it is still open on {day}, we will tell FM4’s coordination too.',
  'mail.essential': 'This mail is necessary: it always comes. <preferences>Choose which others you get</preferences>.',
  'mail.optional':
    '<preferences>Choose which mails you get</preferences> or <unsubscribe>stop getting {n, plural, one {this reminder} other {these reminders}}</unsubscribe>.',
} as const satisfies Record<keyof typeof es, string>;
