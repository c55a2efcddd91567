import { refusals } from '../web/index.js';

/** Why a self-assessment refuses. */
export type AssessmentRefusal =
  | 'assessments.frozen'
  | 'assessments.incomplete'
  | 'assessments.not-applicable'
  | 'assessments.not-started'
  | 'assessments.not-submitted'
  | 'assessments.other-submission'
  | 'assessments.stale-profile'
  | 'assessments.too-many-files'
  | 'assessments.file-empty'
  | 'assessments.file-erased'
  | 'assessments.file-executable'
  | 'assessments.file-macros'
  | 'assessments.file-markup'
  | 'assessments.file-mismatch'
  | 'assessments.file-missing'
  | 'assessments.file-too-large'
  | 'assessments.file-unsupported'
  | 'assessments.item-closed'
  | 'assessments.form-too-large'
  | 'assessments.quota'
  | 'bad-request'
  | 'forbidden'
  | 'invalid';

export const refuse = refusals<AssessmentRefusal>();
