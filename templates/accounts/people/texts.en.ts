import type es from './texts.es.js';

/** Roles given and taken away. */
export default {
  'refusal.accounts.not-yours-to-give': 'Your account cannot give or take that role.',
  'refusal.accounts.protection-apart':
    'Protection goes with no other role: whoever receives the alerts does not audit, decide or work in a company. Use another account.',
  'refusal.accounts.last-administrator':
    'This is the only person who administers. Give that role to somebody else first.',
} as const satisfies Record<keyof typeof es, string>;
