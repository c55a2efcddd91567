import type es from './texts.es.js';

export default {
  'guidance.title': 'Legal guide',
  'guidance.nothing.title': 'We found nothing for “{asked}”',
  'guidance.mark.unverified': 'Not verified',
  'guidance.mark.pending': 'To be confirmed',
  'guidance.mark.no-entry': 'not verified',
  'guidance.mark.read': 'Article read in the text of the law',
  'guidance.review.articles': 'Articles read',
  'guidance.review.practice': 'Practice of offices not verified',
  'guidance.review.lawyer': 'Not yet reviewed by a lawyer',
  'guidance.review.dates': 'Reviewed in {last}. Next review: {next}.',
  'guidance.review.by': 'Reviewed by {name}.',
  'guidance.advice': 'This guides you and is no legal advice. If your case differs, <help>ask {issuer}</help>.',
  'guidance.under-review': 'Under review',
  'guidance.overdue.title': 'Under review: this text has passed its review date.',
  'guidance.overdue': 'It was due in {month}. Ask before you use it.',
  'guidance.spanish.title': 'The guide itself is in Spanish.',
  'guidance.spanish':
    'It is the language of the laws it quotes. The answer, the documents and what must not be asked are in English, too.',
} as const satisfies Record<keyof typeof es, string>;
