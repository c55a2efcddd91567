import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.package.read': 'Li',
  'courses.package.start': 'Kòmanse',
  'courses.package.continue': 'Kontinye',
  'courses.package.lessons': 'Leson yo',
  'courses.package.to-quiz': 'Reponn kesyonè a',
  'courses.package.leave': 'Sere epi soti',
  'courses.package.left': 'Nou sere avansman w lan. Ou ka fèmen fennèt sa a.',
  'courses.package.done': 'Mwen li l: kontinye',
  'courses.package.back': 'Tounen nan kòmansman kou a',
  'courses.package.no-system':
    'Nou pa jwenn platfòm ki louvri kou sa a. Ou ka li l, men nou p ap ka sere avansman w lan.',
  'courses.package.source': 'Kou {issuer}. Tèks: {address}',
  'courses.package.used-up': 'Ou sèvi ak tout esè kou sa a. Ou ka kontinye li leson yo.',
} as const satisfies Partial<Record<keyof typeof es, string>>;
