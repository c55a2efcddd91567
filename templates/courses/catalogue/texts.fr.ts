import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.length.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'courses.length.hours': '{n, plural, one {# heure} other {# heures}}',
  'courses.length.both': '{hours} h {minutes} min',
  'courses.facts':
    '{length} · {lessons, plural, one {# leçon} other {# leçons}} · {questions, plural, one {# question} other {# questions}}',
  'courses.for': 'Pour : {audience}',
  'courses.draft': 'Traduction en brouillon.',
  'courses.draft-text':
    "Aucune personne de langue maternelle ne l'a encore relue. Si les deux versions diffèrent, c'est le texte espagnol qui compte.",
  'courses.care': 'Avant de commencer',
  'courses.lessons': 'Leçons',
  'courses.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'courses.how.quiz-text':
    'On réussit avec {mark} sur 100. {attempts, plural, =0 {Essayez autant de fois que vous voulez} one {Vous avez un seul essai} other {Vous avez # essais}} ; vous voyez toujours pourquoi une réponse est bonne ou non.',
} as const satisfies Partial<Record<keyof typeof es, string>>;
