import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import type { Maturity } from '../instrument/instrument.types.js';
import type { AnswerRow } from './assessment.types.js';

/** The answers of an assessment, in no order. */
export function answersIn(tx: EntityManager, assessmentId: string): Promise<AnswerRow[]> {
  return rows<AnswerRow>(
    tx,
    `select item_id, value, unknown, note, updated_by, updated_at, version from assessment_answers
     where assessment_id = $1`,
    [assessmentId],
  );
}

/** Copies answers to these items into another assessment of the company; who answered and when stays. */
export function copyAnswers(
  tx: EntityManager,
  fromAssessment: string,
  toAssessment: string,
  items: readonly string[],
): Promise<number> {
  return run(
    tx,
    `insert into assessment_answers (assessment_id, company_id, item_id, value, unknown, note, updated_by, updated_at,
       version)
     select $1, company_id, item_id, value, unknown, note, updated_by, updated_at, 1 from assessment_answers
     where assessment_id = $2 and item_id = any ($3)`,
    [toAssessment, fromAssessment, items],
  );
}

/** An answer as a person gets it back who asks for their data. */
export interface OwnAnswerRow {
  readonly itemId: string;
  readonly value: Maturity | null;
  readonly note: string;
  readonly updatedAt: Date;
}

/** The answers that a person was the last to change, oldest first. */
export function answersBy(tx: EntityManager, userId: string): Promise<OwnAnswerRow[]> {
  return rows<OwnAnswerRow>(
    tx,
    `select item_id, value, note, updated_at from assessment_answers where updated_by = $1 order by updated_at`,
    [userId],
  );
}

/** What an answer said before another person replaced it. */
export interface ReplacedAnswer {
  readonly version: number;
  readonly value: Maturity | null;
  readonly unknown: boolean;
  readonly note: string;
  readonly updatedBy: string;
  readonly updatedAt: Date;
  readonly replacedBy: string;
  readonly replacedAt: Date;
}

/** How many replaced answers of a practice are shown. */
const REPLACED_SHOWN = 10;

/** What others had said about a practice before it was replaced, the last first. */
export function replacedAnswers(tx: EntityManager, assessmentId: string, itemId: string): Promise<ReplacedAnswer[]> {
  return rows<ReplacedAnswer>(
    tx,
    `select version, value, unknown, note, updated_by, updated_at, replaced_by, replaced_at from replaced_answers
     where assessment_id = $1 and item_id = $2 order by version desc limit $3`,
    [assessmentId, itemId, REPLACED_SHOWN],
  );
}

/** The replaced answers that a person had written, oldest first. */
export function replacedAnswersBy(tx: EntityManager, userId: string): Promise<OwnAnswerRow[]> {
  return rows<OwnAnswerRow>(
    tx,
    `select item_id, value, note, updated_at from replaced_answers where updated_by = $1 order by updated_at`,
    [userId],
  );
}
