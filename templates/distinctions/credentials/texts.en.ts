import type es from './texts.es.js';

export default {
  'distinctions.credential.description':
    'Voluntary recognition by {issuer} of organizations that open decent jobs to people on the move. Not an official document.',
  'distinctions.credential.level': '{level} ({rank})',
  'distinctions.credential.evidence': 'What the level asks for, and its public check',
  'refusal.distinctions.no-credential': 'The credential is still being prepared. Come back in a few minutes.',
} as const satisfies Record<keyof typeof es, string>;
