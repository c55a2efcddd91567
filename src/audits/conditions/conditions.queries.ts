import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import { AuditFact, ConditionWaiver } from './conditions.entity.js';
import type { Figures, RecordRef } from './conditions.rules.js';

/** What was recorded in a case, the earliest first, withdrawn ones too. */
export function factsOf(tx: EntityManager, auditId: string): Promise<AuditFact[]> {
  return tx.find(AuditFact, { where: { auditId }, order: { recordedAt: 'ASC', id: 'ASC' } });
}

/** The waivers of a case, confirmed or not. */
export function waiversOf(tx: EntityManager, auditId: string): Promise<ConditionWaiver[]> {
  return tx.find(ConditionWaiver, { where: { auditId }, order: { proposedAt: 'ASC' } });
}

/** A condition of a level as it is written down. */
export interface ComputedCondition {
  readonly level: string;
  readonly id: string;
  readonly kind: string;
  readonly met: boolean;
  readonly have: Figures;
  readonly needed: Figures;
  readonly records: readonly RecordRef[];
}

/** Writes what the conditions of a case were found to be; those that its instrument no longer names go. */
export async function writeConditions(
  tx: EntityManager,
  audit: { readonly id: string; readonly companyId: string },
  computed: readonly ComputedCondition[],
  { at, by }: { at: Date; by: string },
): Promise<void> {
  const given = JSON.stringify(computed);
  await run(
    tx,
    `delete from audit_conditions k where k.audit_id = $1 and not exists (
       select from jsonb_to_recordset($2::jsonb) as g (level text, id text) where g.level = k.level and g.id = k.condition_id)`,
    [audit.id, given],
  );
  await run(
    tx,
    `insert into audit_conditions
       (audit_id, company_id, level, condition_id, kind, met, have, needed, records, computed_at, computed_by)
     select $1, $2, level, id, kind, met, have, needed, records, $4, $5
     from jsonb_to_recordset($3::jsonb)
       as g (level text, id text, kind text, met boolean, have jsonb, needed jsonb, records jsonb)
     on conflict (audit_id, level, condition_id) do update set
       kind = excluded.kind, met = excluded.met, have = excluded.have, needed = excluded.needed,
       records = excluded.records, computed_at = excluded.computed_at, computed_by = excluded.computed_by`,
    [audit.id, audit.companyId, given, at, by],
  );
}

interface ClosingRow {
  readonly id: string;
}

/** The conditions that close a level of a case, as the database's own guard of votes and decisions sees them. */
export async function closingConditions(tx: EntityManager, auditId: string, level: string): Promise<string[]> {
  const found = await rows<ClosingRow>(tx, 'select id from closing_conditions($1, $2) as id order by id', [
    auditId,
    level,
  ]);
  return found.map(({ id }) => id);
}
