import type es from './texts.es.js';

export default {
  'open-data.title': 'Open data of the guide',
  'open-data.lead':
    'All that the guide says, for programs: without an account, with its version and review date. It informs and is not legal advice.',
  'open-data.parts': 'Parts of the open data',
  'open-data.part': 'Part',
  'open-data.part.situations': 'Situations',
  'open-data.part.outcomes': 'Outcomes of the questions',
  'open-data.part.flow': 'Step-by-step questions',
  'open-data.part.institutions': 'Institutions',
  'open-data.part.parameters': 'Figures with their validity',
  'open-data.version': 'Version',
  'open-data.count': 'How many',
  'open-data.reviewed': 'Last review',
  'open-data.not-dated': 'See its version',
  'open-data.how': 'How to use them',
  'open-data.how.index': 'the index, with each part and its version.',
  'open-data.how.description': 'the description of all answers (OpenAPI).',
  'open-data.how.changes':
    'Each answer carries an ETag: whoever sends it back in If-None-Match gets 304 as long as nothing changes.',
  'open-data.how.nobody': 'There are no data of people or companies.',
  'open-data.how.license': 'Licence:',
} as const satisfies Record<keyof typeof es, string>;
