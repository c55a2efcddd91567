import type es from './texts.es.js';

export default {
  'distinctions.event.awarded': 'Earns the level {level}',
  'distinctions.event.suspended': 'FM4 suspends it while it looks into it',
  'distinctions.event.reinstated': 'FM4 lifts the suspension',
  'distinctions.event.revoked': 'FM4 withdraws it',
  'distinctions.event.expired': 'The level {level} expires',
  'distinctions.event.superseded': 'The level {level} is replaced by a new one',
  'distinctions.event.surrendered': 'The company gives it back',

  'distinctions.event.corrected': 'FM4 corrects how the name is written',
  'distinctions.event.renamed': 'The company changes its name or place',
  'distinctions.event.merged': 'Goes on in the name of another company, after a merger',
  'distinctions.event.followed-up': 'Follow-up half-way through its validity',
  'distinctions.event.before': 'Before: {names}',
} as const satisfies Record<keyof typeof es, string>;
