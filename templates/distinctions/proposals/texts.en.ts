import type es from './texts.es.js';

export default {
  'distinctions.mail.proposed.subject': 'You are asked to review: {move} ({company})',
  'distinctions.mail.proposed.preheader': 'It only counts if another person confirms it.',
  'distinctions.mail.proposed.heading': 'A proposal waits for a second person',
  'distinctions.mail.proposed.text':
    '{proposer} has proposed the {move} of the {level} level of {company}. Read the reasons and what the company says, then confirm or decline. Until then nothing changes, and the company does not know.',
  'distinctions.mail.proposed.move.suspend': 'suspension',
  'distinctions.mail.proposed.move.reinstate': 'end of the suspension',
  'distinctions.mail.proposed.move.revoke': 'revocation',
  'distinctions.mail.proposed.action': 'Read the proposal',
  'reminder.distinctions.proposed': 'Proposal about a distinction',
  'reminder.distinctions.proposed.why': 'Because another person proposed a decision about a distinction.',
  'mail.reason.distinctions.proposed': 'You get this mail because you administer Puertas Abiertas at FM4.',
  'refusal.distinctions.tied':
    '{tie, select, conflict {You have declared a conflict of interest with this company} advised {You have trained or advised this company} audited {You have audited this company} other {You have voted about this company}}: you may not decide about its distinction. Another person of the administration does.',
  'refusal.distinctions.same-person': 'You proposed it: another person of the administration has to decide.',
  'refusal.distinctions.not-your-proposal': 'Only who proposed it may withdraw it.',
  'refusal.distinctions.proposal-open':
    'A proposal about this distinction already waits for a second person. That one has to be decided first.',
  'refusal.distinctions.proposal-over':
    '{state, select, confirmed {Another person has already confirmed this proposal.} declined {Another person has already declined this proposal.} withdrawn {Who proposed it has already withdrawn it.} other {This proposal has no effect any more: the distinction changed otherwise.}}',
} as const satisfies Record<keyof typeof es, string>;
