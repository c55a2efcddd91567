import { refusals } from '../web/index.js';
import type { FlowFaultKind } from './flow-fault.types.js';

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
  | 'guidance.advice-closed'
  | 'guidance.own-draft'
  | 'guidance.draft-over'
  | 'guidance.draft-changed'
  | 'guidance.draft-empty'
  | 'guidance.draft-behind'
  | 'guidance.draft-flow'
  | 'guidance.draft-field'
  | 'guidance.draft-block'
  | 'guidance.draft-code'
  | 'guidance.draft-double'
  | `guidance.flow-${FlowFaultKind}`
  | 'guidance.parameter-none'
  | 'guidance.parameter-value'
  | 'guidance.parameter-no-from'
  | 'guidance.parameter-no-to'
  | 'guidance.parameter-no-source'
  | 'guidance.parameter-backwards'
  | 'guidance.parameter-overlap'
  | 'guidance.parameter-after-open'
  | 'guidance.day-ahead'
  | 'guidance.day-before'
  | 'guidance.day-none'
  | 'guidance.law-articles'
  | 'guidance.law-large';

export const refuse = refusals<GuidanceRefusal>();
