import type es from './texts.es.js';

/** Dated proofs of what the guidance answered. */
export default {
  'proofs.title': 'Proof of consultation',
  'proofs.make': 'Keep a dated proof',
  'proofs.said': 'This is what the legal guide of {issuer} answered on {day}.',
  'proofs.authentic': 'Yes: this proof is authentic',
  'proofs.code': 'Code',
  'proofs.day': 'Day of the consultation',
  'proofs.rule': 'Version of the rule',
  'proofs.edition': 'Situations, version {version}; text reviewed on {day}.',
  'proofs.flow': 'Questions: {edition}.',
  'proofs.answer': 'The answer of that day',
  'proofs.data': 'Facts of the proof',
  'proofs.meaning': 'What it proves, and what not',
  'proofs.nobody':
    'It proves what the guide answered on that day. It does not say who asked, nor about whom: it holds no personal data.',
  'proofs.standing.same': 'Still the same',
  'proofs.standing.review': 'Under review',
  'proofs.standing.text': 'The text has changed',
  'proofs.standing.answer': 'The answer has changed',
  'proofs.standing.gone': 'No longer in the guide',
  'proofs.standing.same.text': 'The rule has not changed since.',
  'proofs.standing.review.text':
    'The guide says the same, but FM4 is reviewing it: its review date has passed or a law that it cites has changed. Confirm it before you decide.',
  'proofs.standing.text.text':
    'The text of the rule has changed since, although the answer is the same. Below it stands as it read that day.',
  'proofs.standing.answer.text':
    'The rule has changed since, and today the answer is another. Below it stands as it read that day.',
  'proofs.standing.gone.text':
    'This situation has been taken out of the guide since. Below it stands as it read that day.',
  'proofs.today': 'See what it says today',
  'proofs.that-day': 'See the page of that day',
  'proofs.pdf': 'Download the proof (signed PDF)',
  'proofs.see': 'See the answer of that day',
  'proofs.drop': 'Check a file or another code',
  'proofs.foot': '{code} · {address}',
  'proofs.check': 'How to check it',
  'proofs.check.text':
    'At {address} you can read the answer of that day and whether the rule has changed. You can also drop this file on the page Verify.',
  'proofs.seal': 'Signed electronically by {issuer}, {day}',
  'proofs.signature': 'Electronic signature of {issuer}',
  'proofs.missing': 'We did not find that proof',
  'proofs.missing.seal': 'Not on record',
  'proofs.missing.text': 'Check the code: a letter may be missing. If it is spelt right, the proof is not ours.',
} as const satisfies Record<keyof typeof es, string>;
