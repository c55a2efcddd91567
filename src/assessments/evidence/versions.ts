import type { EntityManager } from 'typeorm';
import { IsNull, Not } from 'typeorm';
import { newId } from '#libs/ids';
import type { AssessmentRow } from '../lifecycle/assessment.queries.js';
import { requireOpen } from '../lifecycle/draft-writer.js';
import { EvidenceEntity } from './evidence.entity.js';
import { copyVersion } from './documents.queries.js';

/**
 * Puts a new version of a document in the place of the former one, in every practice of the assessment that it proves.
 * @param former the row that the new version was written for @param nextId the row of the new version
 */
export async function supersede(tx: EntityManager, former: EvidenceEntity, nextId: string, at: Date): Promise<void> {
  const { assessmentId, documentId } = former;
  const listed = await tx.find(EvidenceEntity, {
    where: { assessmentId, documentId, removedAt: IsNull(), id: Not(nextId) },
    lock: { mode: 'pessimistic_write' },
  });
  for (const row of listed) {
    const replacedBy = row.id === former.id ? nextId : newId();
    await tx.update(EvidenceEntity, { id: row.id }, { removedAt: at, ...(row.id === former.id ? { replacedBy } : {}) });
    if (row.id === former.id) continue;
    await copyVersion(tx, { id: replacedBy, of: nextId, itemId: row.itemId, proves: row.proves });
    await tx.update(EvidenceEntity, { id: row.id }, { replacedBy });
  }
}

/** A document changes in every practice that it proves: each of them must be open. @throws Refused `assessments.item-closed` */
export async function requireOpenDocument(
  tx: EntityManager,
  draft: Pick<AssessmentRow, 'id' | 'openItems'>,
  documentId: string,
): Promise<void> {
  const listed = await tx.findBy(EvidenceEntity, { assessmentId: draft.id, documentId, removedAt: IsNull() });
  for (const { itemId } of listed) requireOpen(draft, itemId);
}
