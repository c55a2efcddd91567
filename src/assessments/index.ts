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
} from './instrument/instrument.types.js';
export { appliesTo, exemptionRefusal, scoreOf } from './scoring/score.rules.js';
export type { Answer, Answers, DimensionScore, ItemScore, Score } from './scoring/score.rules.js';
export { levelsReached, missingFor, requirementsFor } from './scoring/levels.rules.js';
export type { HiringShown, Requirement } from './scoring/levels.rules.js';
export { companySize, statementsOf } from './submission/submission.rules.js';
export type { AssessmentState } from './submission/submission.rules.js';
export type {
  AnswerRow,
  AssessmentReview,
  EvidenceFile,
  SubmissionHandler,
  SubmittedAssessment,
} from './answering/assessment.types.js';
export { Answering, type AnswerChange, type SavedAnswer } from './answering/answer.service.js';
export { AssessmentsModule } from './assessments.module.js';
export { Assessments } from './submission/assessments.service.js';
export { EvidenceFiles, type SentFile } from './evidence/evidence.service.js';
