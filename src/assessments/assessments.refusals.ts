import { refusals } from '../web/index.js';

/** Why a self-assessment refuses. */
export type AssessmentRefusal =
  | 'assessments.choose-practices'
  | 'assessments.comment-empty'
  | 'assessments.comment-too-long'
  | 'assessments.frozen'
  | 'assessments.incomplete'
  | 'assessments.no-such-day'
  | 'assessments.not-a-colleague'
  | 'assessments.not-applicable'
  | 'assessments.not-started'
  | 'assessments.not-submitted'
  | 'assessments.other-submission'
  | 'assessments.plan-ended'
  | 'assessments.plan-taken'
  | 'assessments.plan-words'
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
  | 'assessments.form-too-large'
  | 'assessments.quota'
  | 'bad-request'
  | 'forbidden'
  | 'invalid';

export const refuse = refusals<AssessmentRefusal>();
