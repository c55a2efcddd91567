import type es from './texts.es.js';

/** What the figures of an audit are called. */
export default {
  'audits.figures.dimension': 'Dimension',
  'audits.figures.reviewed': 'Reviewed',
  'audits.figures.company': 'Company',
  'audits.figures.audited': 'Audit',
  'audits.figures.difference': 'Difference',
  'audits.figures.none': 'Does not apply',
  'audits.figures.pending': 'Not reviewed yet',
  'audits.figures.below': 'Below the minimum of {minimum} %',
} as const satisfies Record<keyof typeof es, string>;
