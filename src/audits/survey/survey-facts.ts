import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { surveyFact, type SurveyFactRow } from './survey.queries.js';

/** What of a closed survey the conditions of a level depend on. */
export type SurveyFact = SurveyFactRow;

/** Reads the survey of an assessment's case; null while none is closed. */
export type SurveyFactReader = (tx: EntityManager, assessmentId: string) => Promise<SurveyFact | null>;

/** The survey as a fact for the conditions of the levels. */
@Injectable()
export class SurveyFacts {
  /** Of alerts it says only how many were verified. Works in the transactions of FM4, the system and the company itself. */
  readonly read: SurveyFactReader = (tx, assessmentId) => surveyFact(tx, assessmentId);
}
