import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import { Calibration, CalibrationItem } from './calibration.entity.js';
import type { CalibrationScore, DecidedCase } from './calibration.rules.js';

/** All calibrations, the latest first. */
export function calibrationsOf(tx: EntityManager): Promise<Calibration[]> {
  return tx.find(Calibration, { order: { year: 'DESC' } });
}

/** What is scored in a calibration. */
export function calibrationItems(tx: EntityManager, year: number): Promise<CalibrationItem[]> {
  return tx.find(CalibrationItem, { where: { year }, order: { position: 'ASC' } });
}

/** The cases decided last, with the items that were reviewed. */
export function decidedCases(tx: EntityManager, limit: number): Promise<DecidedCase[]> {
  return rows<DecidedCase>(
    tx,
    `select a.id as audit_id, array_agg(r.item_id order by r.item_id) as item_ids
     from (select id, decided_at from audits where state = 'decided' order by decided_at desc, id limit $1) a
     join audit_item_reviews r on r.audit_id = a.id group by a.id, a.decided_at order by a.decided_at desc, a.id`,
    [limit],
  );
}

/** Puts what was drawn on record, with the values with which the cases were decided. */
export async function writeItems(
  tx: EntityManager,
  year: number,
  drawn: readonly { readonly auditId: string; readonly itemId: string }[],
): Promise<void> {
  const known = await rows<{ auditId: string; companyId: string; itemId: string; value: number | null }>(
    tx,
    `select r.audit_id, r.company_id, r.item_id, r.value from audit_item_reviews r
     join unnest($1::uuid[], $2::text[]) d (audit_id, item_id) using (audit_id, item_id)`,
    [drawn.map(({ auditId }) => auditId), drawn.map(({ itemId }) => itemId)],
  );
  const items = drawn.map(({ auditId, itemId }, at) => {
    const { companyId, value } = known.find((one) => one.auditId === auditId && one.itemId === itemId)!;
    return { year, position: at + 1, auditId, companyId, itemId, decidedValue: value };
  });
  await tx.insert(CalibrationItem, items);
}

/** What was scored in a calibration, beside the decided values. */
export function calibrationScores(
  tx: EntityManager,
  year: number,
): Promise<(CalibrationScore & { position: number })[]> {
  return rows<CalibrationScore & { position: number }>(
    tx,
    `select s.position, s.scorer_id, i.item_id, i.decided_value as first, s.value as second
     from calibration_scores s join calibration_items i using (year, position)
     where s.year = $1 order by s.scorer_id, s.position`,
    [year],
  );
}

/** The items of a calibration that a person has scored. */
export async function scoredBy(tx: EntityManager, year: number, scorerId: string): Promise<ReadonlySet<number>> {
  const found = await rows<{ position: number }>(
    tx,
    'select position from calibration_scores where year = $1 and scorer_id = $2',
    [year, scorerId],
  );
  return new Set(found.map(({ position }) => position));
}
