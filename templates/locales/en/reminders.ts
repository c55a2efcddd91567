import type es from '../es/reminders.js';

export default {
  'mail.sender': 'Puertas Abiertas, a platform of {issuer}.',
  'mail.why': 'You get this mail because you have an account at Puertas Abiertas.',
  'mail.why-address': 'You get this mail because somebody gave your address at Puertas Abiertas.',
  'mail.hello': 'Hello, {name}:',
} as const satisfies Record<keyof typeof es, string>;
