import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { SurveyLanguage } from './questionnaire.js';
import type { SurveyResults } from './results.rules.js';
import type { AlertQuestion, SurveyResponse } from './survey.rules.js';

/** A survey of a company's workers in the course of a case. */
@Entity('surveys')
export class Survey {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') state: 'open' | 'closed';
  @Column('date') opensOn: Day;
  /** The last day on which it takes answers. */
  @Column('date') closesOn: Day;
  /** How many people are asked: as many codes there are. */
  @Column('integer') invited: number;
  @Column('text', { array: true }) languages: SurveyLanguage[];
  @Column('integer', { default: 0 }) answered: number;
  /** The index of favourable answers by which levels are judged, in percent; null while open and under five answers. */
  @Column('double precision', { nullable: true }) favourable: number | null;
  @Column('date', { nullable: true }) closedOn: Day | null;
  @Column('text', { nullable: true }) closedBy: 'date' | 'person' | null;
  @Column('uuid') openedBy: string;
  @Column('timestamptz') openedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

/** The codes of a survey as two sorted sets of keyed hashes: one row, so that none has a place in time. System scope. */
@Entity('survey_codes')
export class SurveyCodeSets {
  @PrimaryColumn('uuid') surveyId: string;
  @Column('bytea', { array: true }) unused: Buffer[];
  @Column('bytea', { array: true }) used: Buffer[];
}

/** One person's answers: a random id, no time, nothing that leads to a code. System scope. */
@Entity('survey_responses')
export class SurveyResponseRow implements SurveyResponse {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') surveyId: string;
  @Column('jsonb') answers: SurveyResponse['answers'];
  @Column('text') gender: string;
  @Column('text') tenure: string;
  @Column('text') mobility: string;
}

/** What is said of a closed survey; the company reads it when it is delivered. */
@Entity('survey_results')
export class SurveyResultsRow {
  @PrimaryColumn('uuid') surveyId: string;
  @Column('uuid') companyId: string;
  @Column('jsonb') results: SurveyResults;
  @Column('boolean') delivered: boolean;
}

export type AlertState = 'open' | 'verified' | 'not_verified';

/** What a worker told of grave things. Only the protection role reads it; nothing leads from it to their answers. */
@Entity('survey_alerts')
export class SurveyAlert {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') surveyId: string;
  /** Questions answered with «Sí»; empty: the person asks to be contacted. */
  @Column('text', { array: true }) told: AlertQuestion[];
  /** A safe way to reach the person, if they left one. */
  @Column('text', { nullable: true }) contact: string | null;
  /** A full hour, see `heardAt`; until then it is shown to nobody. */
  @Column('timestamptz') heardAt: Date;
  /** Whether its mails were planned. */
  @Column('boolean', { default: false }) announced: boolean;
  @Column('text') state: AlertState;
  @Column('date', { nullable: true }) settledOn: Day | null;
  @Column('integer', { default: 1 }) version: number;
}
