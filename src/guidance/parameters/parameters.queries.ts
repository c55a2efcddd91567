import type { EntityManager } from 'typeorm';
import { run } from '../../database/index.js';
import { currentEdition, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import { ParameterEntity } from './parameter.entity.js';
import type { ParameterContent } from './parameter.types.js';

/** A figure with all its values, and its review. */
export type ParameterRow = GuidanceRow<ParameterContent>;

/** All figures of the current edition, in their order, and the version of that edition. */
export async function currentParameters(tx: EntityManager): Promise<{ version: string; parameters: ParameterRow[] }> {
  const { id: editionId, version } = await currentEdition(tx, 'parameters');
  const parameters = await tx.find(ParameterEntity, { where: { editionId }, order: { position: 'ASC' } });
  return { version, parameters };
}

/** Adds one figure to an edition. */
export const insertParameter: InsertText = (tx, values) =>
  run(tx, `insert into guidance_parameters as t ${textInsert}`, values);
