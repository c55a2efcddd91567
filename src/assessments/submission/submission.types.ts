import type { EntityManager } from 'typeorm';
import type { LevelId } from '../instrument/instrument.types.js';

/** What a handler of `whenSubmitted` is told. */
export interface SubmittedAssessment {
  readonly id: string;
  readonly companyId: string;
  readonly targetLevel: LevelId;
  readonly instrumentVersion: string;
  readonly submittedAt: Date;
}

/** Runs in the transaction of the submission: if it throws, nothing is submitted. */
export type SubmissionHandler = (tx: EntityManager, assessment: SubmittedAssessment) => Promise<void>;
