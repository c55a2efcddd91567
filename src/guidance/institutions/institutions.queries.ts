import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import { currentEdition, currentEditions, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import type { Review } from '../review.rules.js';
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

/** The version of the directory that is read now. */
export async function institutionsEdition(tx: EntityManager): Promise<string> {
  return (await currentEdition(tx, 'institutions')).version;
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

const CURRENT = `(with ${currentEditions} select id from current_editions where kind = 'institutions')`;

/** One entry of the current edition, kept from others until the transaction ends; or null. */
export function lockInstitution(tx: EntityManager, slug: string): Promise<InstitutionRow | null> {
  return one<InstitutionRow>(
    tx,
    `select slug, content, reviewed_on::text, next_review_on::text, reviewed_by from guidance_institutions
     where edition_id = ${CURRENT} and slug = $1 for update`,
    [slug],
  );
}

/** The edition that is read now; null before the first one is loaded. */
export const presentEdition = (tx: EntityManager): Promise<{ id: string; version: string; loadedAt: Date } | null> =>
  one<{ id: string; version: string; loadedAt: Date }>(
    tx,
    `select id, version, loaded_at from guidance_editions where kind = 'institutions'
     order by loaded_at desc, version desc limit 1`,
  );

/** Gives entries of the current edition the reviews that they had in an earlier one, where they say the same. */
export async function takeReviews(tx: EntityManager, earlierId: string): Promise<void> {
  await run(
    tx,
    `update guidance_institutions t set reviewed_on = b.reviewed_on, next_review_on = b.next_review_on, reviewed_by = b.reviewed_by
     from guidance_institutions b
     where t.edition_id = ${CURRENT} and b.edition_id = $1 and b.slug = t.slug and b.content = t.content
       and b.reviewed_on >= t.reviewed_on`,
    [earlierId],
  );
}

/** Dates an entry of the current edition, unless its review is as recent. */
export async function reviewedSince(
  tx: EntityManager,
  slug: string,
  { reviewedOn, nextReviewOn }: Omit<Review, 'reviewedBy'>,
): Promise<void> {
  await run(
    tx,
    `update guidance_institutions set reviewed_on = $2, next_review_on = $3
     where edition_id = ${CURRENT} and slug = $1 and reviewed_on < $2::date`,
    [slug, reviewedOn, nextReviewOn],
  );
}
