import { refusals } from '../web/index.js';

/** Why the guidance refuses. */
export type GuidanceRefusal =
  | 'forbidden'
  | 'guidance.hire-number'
  | 'guidance.hire-name'
  | 'guidance.hire-closed'
  | 'guidance.hire-open'
  | 'guidance.hire-too-soon'
  | 'guidance.hire-day'
  | 'guidance.person-number'
  | 'guidance.person-name'
  | 'guidance.own-question'
  | 'guidance.question-state'
  | 'guidance.question-sources'
  | 'guidance.report-day'
  | 'guidance.suggestion-name'
  | 'guidance.suggestion-same'
  | 'guidance.advice-many'
  | 'guidance.advice-closed';

export const refuse = refusals<GuidanceRefusal>();
