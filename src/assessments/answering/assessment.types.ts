import type { EntityManager } from 'typeorm';
import type { Instrument, LevelId, Maturity, Profile } from '../instrument/instrument.types.js';
import type { AssessmentState } from '../submission/submission.rules.js';

/** One file that proves an answer; removed files are never listed. */
export interface EvidenceFile {
  id: string;
  itemId: string;
  /** Which of the item's usual evidence it is, in the instrument's words; null for anything else. */
  proves: string | null;
  name: string;
  /** Bytes. */
  size: number;
  contentType: string;
  sha256: string;
  uploadedBy: string;
  uploadedAt: Date;
}

/** One answer as the company left it. */
export interface AnswerRow {
  itemId: string;
  value: Maturity | null;
  /** What the company tells the auditor; may be empty. */
  note: string;
  updatedBy: string;
  updatedAt: Date;
  version: number;
}

/** An assessment with all that a review needs; answers and evidence by item id. */
export interface AssessmentReview {
  id: string;
  companyId: string;
  instrument: Instrument;
  targetLevel: LevelId;
  state: AssessmentState;
  profile: Profile;
  answers: Readonly<Record<string, AnswerRow | undefined>>;
  evidence: Readonly<Record<string, EvidenceFile[] | undefined>>;
  declaredBy: string | null;
  declaredName: string | null;
  declaredAt: Date | null;
  submittedAt: Date | null;
  /** Grows with each change of the profile. */
  version: number;
}

/** What a handler of `whenSubmitted` is told. */
export interface SubmittedAssessment {
  id: string;
  companyId: string;
  targetLevel: LevelId;
  instrumentVersion: string;
  submittedAt: Date;
}

/** Runs in the transaction of the submission: if it throws, nothing is submitted. */
export type SubmissionHandler = (tx: EntityManager, assessment: SubmittedAssessment) => Promise<void>;
