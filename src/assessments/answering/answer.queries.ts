import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import type { Maturity } from '../instrument/instrument.types.js';
import type { AnswerRow } from './assessment.types.js';

/** The answers of an assessment, in no order. */
export function answersIn(tx: EntityManager, assessmentId: string): Promise<AnswerRow[]> {
  return rows<AnswerRow>(
    tx,
    'select item_id, value, note, updated_by, updated_at, version from assessment_answers where assessment_id = $1',
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
    `insert into assessment_answers (assessment_id, company_id, item_id, value, note, updated_by, updated_at, version)
     select $1, company_id, item_id, value, note, updated_by, updated_at, 1 from assessment_answers
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
