import { Injectable } from '@nestjs/common';
import type { SurveyFactReader } from '../conditions/condition-facts.js';
import { surveyFact } from './survey.queries.js';

export type { SurveyFactReader } from '../conditions/condition-facts.js';
export type { SurveyFact } from '../conditions/facts.types.js';

/** The survey as a fact for the conditions of the levels. */
@Injectable()
export class SurveyFacts {
  /** Of alerts it says only how many were verified. Works in the transactions of FM4, the system and the company itself. */
  readonly read: SurveyFactReader = (tx, assessmentId) => surveyFact(tx, assessmentId);
}
