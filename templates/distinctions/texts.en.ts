import type es from './texts.es.js';

export default {
  'distinctions.level.N1.sentence': 'Meets what is indispensable and has begun to change how it hires.',
  'distinctions.level.N2.sentence': 'Applies the practices to everyone and shows it on site.',
  'distinctions.level.N3.sentence': 'Sets an example: it has results, measures them and helps other companies.',
  'distinctions.state.active': 'In force',
  'distinctions.state.suspended': 'Suspended',
  'distinctions.state.expired': 'Expired',
  'distinctions.state.revoked': 'Revoked',
  'distinctions.state.superseded': 'Replaced',
  'distinctions.state.surrendered': 'Given back',
  'distinctions.awarded': 'Awarded',
  'distinctions.valid-until': 'Valid until',
  'distinctions.fact.level': 'Level',
  'distinctions.fact.code': 'Code',
  'distinctions.fact.company': 'Name',
  'distinctions.fact.legal-name': 'Legal name',
  'distinctions.fact.place': 'Place',
  'distinctions.fact.reason': 'Reason',
  'distinctions.mail.see-public': 'See the public page',
  'refusal.distinctions.name-letters':
    'The document cannot show {letters}, from “{name}”. That name has to be written with other letters first.',
} as const satisfies Record<keyof typeof es, string>;
