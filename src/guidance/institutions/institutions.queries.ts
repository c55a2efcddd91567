import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import { currentEdition, currentEditions, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import { askedWords, bestMatches, matchColumns } from '../search.queries.js';
import { SIMILAR_ENOUGH } from '../search.rules.js';
import type { InstitutionContent } from './institution.content.js';
import { InstitutionEntity } from './institution.entity.js';

export type InstitutionRow = GuidanceRow<InstitutionContent>;

/** All institutions of the current edition, in their order. */
export async function allInstitutions(tx: EntityManager): Promise<InstitutionRow[]> {
  const { id: editionId } = await currentEdition(tx, 'institutions');
  return tx.find(InstitutionEntity, { where: { editionId }, order: { position: 'ASC' } });
}

/** Institutions that match the question, best first. */
export function findInstitutions(tx: EntityManager, question: string): Promise<InstitutionRow[]> {
  return rows<InstitutionRow>(
    tx,
    `with ${currentEditions}, ${askedWords},
     found as (
       select t.slug, t.content, t.reviewed_on::text, t.next_review_on::text, t.reviewed_by, t.position, ${matchColumns}
       from guidance_institutions t, asked where t.edition_id = (select id from current_editions where kind = 'institutions'))
     select ${bestMatches}`,
    [question, SIMILAR_ENOUGH],
  );
}

/** Adds one institution to an edition. */
export const insertInstitution: InsertText = (tx, values) =>
  run(tx, `insert into guidance_institutions as t ${textInsert}`, values);
