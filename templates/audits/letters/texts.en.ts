import type es from './texts.es.js';

/** The letter in which the committee's decision is given to the company. */
export default {
  'letters.name': 'Decision letter',
  'letters.title': 'Decision of the committee on {company}',
  'letters.foot': 'Puertas Abiertas. Decision of the committee on {company}',
  'letters.level': 'The committee has decided to grant you the {level} level',
  'letters.none': 'The committee has decided not to grant a level this time',
  'letters.level-text':
    'The committee reviewed the audit of your company and decided to grant it the {level} level. The audited result was {percent}% under version {version} of the instrument. The decision was made by people who did not audit, train or advise you.',
  'letters.none-text':
    'The committee reviewed the audit of your company and decided not to grant a level this time. The audited result was {percent}% under version {version} of the instrument. The decision was made by people who did not audit, train or advise you.',
  'letters.reasons': "The committee's reasons",
  'letters.conditions': 'On these conditions',
  'letters.condition-by': '{text} By {day}.',
  'letters.missing': 'Conditions of the level you aimed at that were missing',
  'letters.next': 'What comes next',
  'letters.next-level':
    'Your workspace has your distinction, the ways to share it, and the result practice by practice.',
  'letters.next-none':
    'Your workspace has the result practice by practice, with what is missing. You can work on it and submit another self-assessment.',
  'letters.appeal': 'If you disagree',
  'letters.appeal-text':
    'You can appeal by {day} at {address}. Appeals are decided by people who had no part in your case.',
  'letters.seal': 'Electronic seal of {by}, {day}.',
  'letters.signature': 'Electronic seal of {by}',
  'letters.voluntary':
    'Voluntary recognition by {issuer}, a civil-society organization. This is not an official document.',
  'refusal.audits.no-document': 'The PDF is not ready yet. Please try again in a few minutes.',
  'letters.download': 'Decision letter (PDF)',
} as const satisfies Record<keyof typeof es, string>;
