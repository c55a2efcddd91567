import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.certificate.title': 'Sètifika w',
  'courses.certificate.earned': 'Ou pase kou a',
  'courses.certificate.download': 'Telechaje sètifika a (PDF)',
} as const satisfies Partial<Record<keyof typeof es, string>>;
