import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.media.elsewhere': 'Li louvri sou {host}.',
  'courses.media.file': '{name}, {kb} ko',
  'courses.media.transcript-video': 'Li sa yo di ak sa yo montre',
  'courses.media.transcript-audio': 'Li sa yo di',
  'courses.media.captions': 'Soutit',
} as const satisfies Partial<Record<keyof typeof es, string>>;
