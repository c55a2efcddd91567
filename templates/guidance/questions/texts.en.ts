import type es from './texts.es.js';

/** Questions that FM4 publishes with its answers. */
export default {
  'questions.title': 'Frequent questions',
  'questions.lead':
    'What companies ask us when they hire, with FM4’s answer, what it rests on and the day it was reviewed.',
  'questions.search': 'Search the questions',
  'questions.search.hint': 'For example: vence su tarjeta, cuenta de banco, constancia de la COMAR.',
  'questions.found': '{n, plural, one {One question mentions “{asked}”.} other {# questions mention “{asked}”.}}',
  'questions.all': 'See all questions',
  'questions.none': 'No questions have been published yet',
  'questions.nothing': 'Try other words, search the guide, or ask FM4.',
  'questions.situation': 'It is about this situation:',
  'questions.ask': 'Is yours not here?',
  'questions.ask.text': 'If your company takes part, ask FM4 from your account. An advisor answers, free of charge.',
  'questions.about': 'Frequent questions about this situation',
  'questions.in-guide': 'Among the frequent questions',

  'refusal.guidance.person-number':
    'This looks like a key or a number of a person (CURP, NSS, NUE or passport). Take it out: the question is clear without it.',
  'refusal.guidance.person-name':
    'This looks like the name or the telephone number of a person. Take it out, or confirm that it is none.',

  'held-room.guidance-questions': 'Frequent questions',
  'held.guidance-questions.work': 'Frequent questions you wrote or published',
} as const satisfies Record<keyof typeof es, string>;
