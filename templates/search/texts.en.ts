import type es from './texts.es.js';

export default {
  'search.title': 'Search',
  'search.title-of': 'Search for “{question}”',
  'search.label': 'What are you looking for?',
  'search.hint': 'People of your team, practices, document situations, frequent questions and mails of your company.',
  'search.hint-staff':
    'Companies, people, practices, document situations, frequent questions and mails, as far as your account opens them.',
  'search.too-short': 'Type at least two letters.',
  'search.count':
    '{n, plural, =0 {We found nothing for “{question}”.} one {One result for “{question}”.} other {# results for “{question}”.}}',
  'search.none': 'Nothing here',
  'search.none-text': 'Try fewer words, another spelling, or the code.',
  'search.more': 'See all',
  'search.kind.companies': 'Companies',
  'search.kind.people': 'People',
  'search.kind.practices': 'Practices',
  'search.kind.good-practices': 'Good practices',
  'search.kind.situations': 'Document situations',
  'search.kind.questions': 'Frequent questions',
  'search.kind.mails': 'Mails',
} satisfies Record<keyof typeof es, string>;
