/**
 * Self-assessment: versioned instruments, a company's answers with their evidence, the score, and the declared
 * submission that an audit starts from.
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
export {
  type CourseGroup,
  type CourseRole,
  type ConditionKind,
  type LevelCondition,
  type SampleStep,
} from './instrument/conditions.types.js';
export { companySize } from './instrument/profile.rules.js';
export { Instruments } from './instrument/instruments.service.js';
export { appliesTo, exemptionRefusal, scoreOf } from './scoring/score.rules.js';
export type { Answer, Answers, DimensionScore, ItemScore, Score } from './scoring/score.rules.js';
export { explainScore, type ExplainedScore } from './scoring/explained-score.rules.js';
export { scoreLinesView } from './scoring/score-lines.views.js';
export { scoreSheet } from './scoring/score-sheet.js';
export { levelsReached, missingFor, requirementsFor } from './scoring/levels.rules.js';
export type { HiringShown, Requirement } from './scoring/levels.rules.js';
export type { AssessmentState } from './lifecycle/assessment.rules.js';
export { type WithdrawalHandler, Withdrawals } from './lifecycle/withdrawal.js';
export { signedContent } from './lifecycle/signed-submission.queries.js';
export { EvidenceDocuments } from './evidence/evidence-documents.js';
export { EvidenceErasure } from './evidence/evidence-erasure.js';
export { mayShowInline } from './evidence/evidence.rules.js';
export type { TakenFile } from './intake/file-intake.js';
export { maxFileSize } from './intake/intake.rules.js';
export { type ExaminedFile, type OpenedFile, SentFiles, type SentLimits } from './intake/sent-files.js';
export { type EvidenceSource, HeldEvidence, type HeldRecord } from './evidence/held-evidence.js';
export { VirusScans } from './evidence/virus-scans.js';
export { EvidenceFiles } from './evidence/evidence.service.js';
export type { EvidenceFile, EvidenceKind, SentFile } from './evidence/evidence.types.js';
export type { AnswerChange } from './answering/answer.rules.js';
export { AnswerService, type SavedAnswer } from './answering/answer.service.js';
export { AssessmentStart } from './answering/assessment-start.js';
export type { AnswerRow, Assessment } from './answering/assessment.types.js';
export { Assessments } from './submission/assessments.service.js';
export { Assignments } from './teamwork/assignments.service.js';
export { Comments } from './teamwork/comments.service.js';
export { ImprovementPlan } from './plan/plan.service.js';
export { OfferedPractices, type PracticeSource } from './plan/offered-practices.js';
export { statementsOf } from './submission/submission.rules.js';
export type { SignedItem } from './submission/signed-content.rules.js';
export type { SubmissionHandler, SubmittedAssessment } from './submission/submission.types.js';
export { InstrumentDrafts } from './editing/instrument-drafts.js';
export { AssessmentsModule } from './assessments.module.js';
