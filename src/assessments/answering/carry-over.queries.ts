import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { carriedItems } from './carry-over.rules.js';
import { type ClosedAssessment, evidenceIn } from '../lifecycle/assessment.queries.js';
import type { Instrument } from '../instrument/instrument.types.js';

/**
 * Begins an assessment with the answers and the evidence of the one before. Each keeps who wrote it and when, so that
 * company and auditor see how old it is.
 */
export async function carryOver(
  tx: EntityManager,
  from: ClosedAssessment & { instrument: Instrument },
  to: { id: string; instrument: Instrument },
): Promise<{ answers: number; files: number }> {
  const items = carriedItems(from.instrument, to.instrument);
  const answers: unknown[] = await tx.query(
    `insert into assessment_answers (assessment_id, company_id, item_id, value, note, updated_by, updated_at, version)
     select $1, company_id, item_id, value, note, updated_by, updated_at, 1 from assessment_answers
     where assessment_id = $2 and item_id = any ($3) returning item_id`,
    [to.id, from.id, items],
  );
  const files = (await evidenceIn(tx, from.id)).filter(({ itemId }) => items.includes(itemId));
  await tx.query(
    `insert into evidence_files (id, company_id, assessment_id, item_id, proves, name, size, content_type, storage_key,
       sha256, uploaded_by, uploaded_at, carried_from)
     select copy.id, f.company_id, $1, f.item_id, f.proves, f.name, f.size, f.content_type, f.storage_key, f.sha256,
       f.uploaded_by, f.uploaded_at, f.id
     from unnest($2::uuid[], $3::uuid[]) as copy (id, original) join evidence_files f on f.id = copy.original`,
    [to.id, files.map(() => newId()), files.map(({ id }) => id)],
  );
  return { answers: answers.length, files: files.length };
}
