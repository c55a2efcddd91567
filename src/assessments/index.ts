/**
 * Self-assessment: versioned instruments, a company's answers with their evidence, the score, and
 * the declared submission that an audit starts from.
 */
export type {
  Applicability,
  Check,
  CompanySize,
  Dimension,
  Instrument,
  Item,
  Level,
  LevelId,
  Maturity,
  Profile,
  ProfileQuestion,
  Sampling,
} from './instrument.types.js';
export { appliesTo, exemptionRefusal, scoreOf } from './assessment.rules.js';
export type { Answer, Answers, DimensionScore, ItemScore, Score } from './assessment.rules.js';
export { levelsReached, missingFor, requirementsFor } from './levels.rules.js';
export type { HiringShown, Requirement } from './levels.rules.js';
export { companySize, statementsOf } from './submission.rules.js';
export type { AssessmentState } from './submission.rules.js';
export type {
  AnswerRow,
  AssessmentReview,
  EvidenceFile,
  SubmissionHandler,
  SubmittedAssessment,
} from './review.types.js';
export { Answering, type AnswerChange, type SavedAnswer } from './answering.service.js';
export { AssessmentsModule } from './assessments.module.js';
export { Assessments } from './assessments.service.js';
export { EvidenceFiles, type SentFile } from './evidence.service.js';
