import type es from './texts.es.js';

/** Short names of the dimensions, where a full one has no room. The practices themselves are content and stay in Spanish. */
export default {
  'assessments.dimension.D1': 'Governance',
  'assessments.dimension.D2': 'Selection',
  'assessments.dimension.D3': 'Documents',
  'assessments.dimension.D4': 'Conditions',
  'assessments.dimension.D5': 'Dignity',
  'assessments.dimension.D6': 'Welcome',
  'assessments.dimension.D7': 'Complaints',
  'assessments.dimension.D8': 'Data',
} as const satisfies Record<keyof typeof es, string>;
