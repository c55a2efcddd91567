import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { copyEvidence, evidenceIn } from '../evidence/evidence.queries.js';
import type { Instrument } from '../instrument/instrument.types.js';
import type { ClosedAssessment } from '../lifecycle/assessment.queries.js';
import { copyAnswers } from './answer.queries.js';
import { carriedItems } from './carry-over.rules.js';

/**
 * Begins an assessment with the answers and the evidence of the one before. Each keeps who wrote it and when, so that
 * company and auditor see how old it is.
 * @returns how many were copied
 */
export async function carryOver(
  tx: EntityManager,
  from: Pick<ClosedAssessment, 'id'> & { readonly instrument: Instrument },
  to: { readonly id: string; readonly instrument: Instrument },
): Promise<{ answers: number; files: number }> {
  const items = carriedItems(from.instrument, to.instrument);
  const answers = await copyAnswers(tx, from.id, to.id, items);
  const files = (await evidenceIn(tx, from.id)).filter(({ itemId }) => items.includes(itemId));
  await copyEvidence(
    tx,
    to.id,
    files.map(({ id }) => ({ id: newId(), of: id })),
  );
  return { answers, files: files.length };
}
