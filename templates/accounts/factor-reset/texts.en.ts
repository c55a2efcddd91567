import type es from './texts.es.js';

/** A second step that was lost. */
export default {
  'refusal.accounts.factor-reset-own': 'Nobody removes their own second step this way. Ask another administrator.',
  'refusal.accounts.factor-reset-none': 'No account with this email has the second step turned on.',
} as const satisfies Record<keyof typeof es, string>;
