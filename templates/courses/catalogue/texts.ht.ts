import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.length.minutes': '{n} minit',
  'courses.length.hours': '{n} èdtan',
  'courses.length.both': '{hours} è {minutes} min',
  'courses.facts': '{length} · {lessons} leson · {questions} kesyon',
  'courses.for': 'Pou: {audience}',
  'courses.draft': 'Tradiksyon sa a se yon bouyon.',
  'courses.draft-text':
    'Okenn moun ki pale kreyòl depi li fèt poko revize l. Si de vèsyon yo pa di menm bagay, se tèks panyòl la ki konte.',
  'courses.care': 'Anvan w kòmanse',
  'courses.lessons': 'Leson yo',
  'courses.minutes': '{n} minit',
  'courses.how.quiz-text':
    'Ou pase ak {mark} sou 100. {attempts, plural, =0 {Ou ka eseye jan ou vle} one {Ou gen yon sèl esè} other {Ou gen # esè}}; ou toujou wè poukisa yon repons bon oswa pa bon.',
} as const satisfies Partial<Record<keyof typeof es, string>>;
