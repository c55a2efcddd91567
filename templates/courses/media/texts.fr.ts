import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.media.elsewhere': "S'ouvre sur {host}.",
  'courses.media.file': '{name}, {kb} ko',
  'courses.media.transcript-video': 'Lire ce qui est dit et montré',
  'courses.media.transcript-audio': 'Lire ce qui est dit',
  'courses.media.captions': 'Sous-titres',
} as const satisfies Partial<Record<keyof typeof es, string>>;
