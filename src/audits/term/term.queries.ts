import { type EntityManager, IsNull } from 'typeorm';
import { newId } from '#libs/ids';
import { AuditPause } from './term.entity.js';
import type { PauseKind } from './term.rules.js';

/** The pauses of a case, the earliest first. A company reads those of its own. */
export function pausesOf(tx: EntityManager, auditId: string): Promise<AuditPause[]> {
  return tx.find(AuditPause, { where: { auditId }, order: { fromAt: 'ASC', id: 'ASC' } });
}

interface NewPause {
  readonly kind: PauseKind;
  readonly reason: string;
  readonly at: Date;
  readonly by: string | null;
}

/** Begins a pause of a locked case. */
export async function beginPause(
  tx: EntityManager,
  audit: { readonly id: string; readonly companyId: string },
  { kind, reason, at, by }: NewPause,
): Promise<void> {
  const { id: auditId, companyId } = audit;
  await tx.insert(AuditPause, { id: newId(), auditId, companyId, kind, reason, fromAt: at, toAt: null, begunBy: by });
}

/** Ends the pause of that kind, if there is one. Returns whether there was. */
export async function endPause(tx: EntityManager, auditId: string, kind: PauseKind, at: Date): Promise<boolean> {
  const { affected } = await tx.update(AuditPause, { auditId, kind, toAt: IsNull() }, { toAt: at });
  return affected !== 0;
}
