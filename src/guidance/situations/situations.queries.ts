import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import { currentEdition, currentEditions, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import type { Flagged } from '../review.rules.js';
import { reviewFlags } from '../review-flags.queries.js';
import { askedWords, bestMatches, matchColumns } from '../search.queries.js';
import { SIMILAR_ENOUGH } from '../search.rules.js';
import { notedBefore } from './consultation.rules.js';
import { SituationEntity } from './situation.entity.js';
import type { SituationContent } from './situation.types.js';

export type SituationRow = GuidanceRow<SituationContent> & Flagged;

/** All situations of the current edition, in their order. */
export async function allSituations(tx: EntityManager): Promise<SituationRow[]> {
  const { id: editionId } = await currentEdition(tx, 'situations');
  const found = await tx.find(SituationEntity, { where: { editionId }, order: { position: 'ASC' } });
  const flags = await reviewFlags(tx, 'situaciones');
  return found.map((row) => ({ ...row, flags: flags.get(row.slug) ?? [] }));
}

/** The version of the situations that is read now. */
export async function situationsEdition(tx: EntityManager): Promise<string> {
  return (await currentEdition(tx, 'situations')).version;
}

/** One situation of the current edition, or null. */
export async function situationBySlug(tx: EntityManager, slug: string): Promise<SituationRow | null> {
  const { id: editionId } = await currentEdition(tx, 'situations');
  const found = await tx.findOneBy(SituationEntity, { editionId, slug });
  return found && { ...found, flags: (await reviewFlags(tx, 'situaciones')).get(slug) ?? [] };
}

/** Situations that match the question, best first. */
export function findSituations(tx: EntityManager, question: string): Promise<SituationRow[]> {
  return rows<GuidanceRow<SituationContent>>(
    tx,
    `with ${currentEditions}, ${askedWords},
     found as (
       select t.slug, t.content, t.reviewed_on::text, t.next_review_on::text, t.reviewed_by, t.position, ${matchColumns}
       from guidance_situations t, asked where t.edition_id = (select id from current_editions where kind = 'situations'))
     select ${bestMatches}`,
    [question, SIMILAR_ENOUGH],
  );
}

/** Adds one situation to an edition. */
export const insertSituation: InsertText = (tx, values) =>
  run(tx, `insert into guidance_situations as t ${textInsert}`, values);

/** Records that people of the company look situations up: the instant, never which one. */
export async function noteConsultation(tx: EntityManager, companyId: string, at: Date): Promise<void> {
  await run(
    tx,
    `insert into guidance_consultations (company_id, first_at, last_at) values ($1, $2, $2)
     on conflict (company_id) do update set last_at = excluded.last_at where guidance_consultations.last_at < $3`,
    [companyId, at, notedBefore(at)],
  );
}
