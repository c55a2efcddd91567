import type es from './texts.es.js';

export default {
  'guidance.framework.title': 'Legal framework',
  'guidance.framework.lead':
    'What each law says to those who employ migrants, asylum seekers, refugees, stateless people and returned Mexicans in Jalisco; what it means in practice, and which sanction there is.',
  'guidance.framework.contents': 'Chapters',
  'guidance.framework.unfold': 'Open all',
  'guidance.framework.fold': 'Close all',
  'guidance.framework.search': 'Search the legal framework',
  'guidance.framework.search.hint': 'In Spanish, for example: retener documentos, CURP, multa.',
  'guidance.framework.found':
    '{n, plural, =0 {Nothing in the legal framework mentions “{asked}”.} one {One section mentions “{asked}”.} other {# sections mention “{asked}”.}}',
  'guidance.framework.all': 'See the whole legal framework',
  'guidance.figures.title': 'Some figures are no longer up to date.',
  'guidance.figures': '{name}: valid until {until}.',
} as const satisfies Record<keyof typeof es, string>;
