import type es from './texts.es.js';

export default {
  'courses.credential.achievement':
    'A course of the Puertas Abiertas platform, of {hours, number} {hours, plural, one {hour} other {hours}}.',
  'courses.credential.criteria':
    'Read every lesson, or attended the sessions that stand for them, and scored at least {mark} of 100 in the quiz.',
  'courses.credential.evidence': 'The public page of the certificate',
  'held-room.course-credentials': 'Course credentials',
} as const satisfies Record<keyof typeof es, string>;
