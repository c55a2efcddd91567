import type es from './texts.es.js';

export default {
  'guidance.framework.title': 'Legal framework',
  'guidance.framework.lead':
    'What each law says to those who employ migrants, asylum seekers, refugees, stateless people and returned Mexicans in Jalisco; what it means in practice, and which sanction there is.',
  'guidance.framework.contents': 'Chapters',
  'guidance.figures.title': 'Some figures are no longer up to date.',
  'guidance.figures': '{name}: valid until {until}.',
} as const satisfies Record<keyof typeof es, string>;
