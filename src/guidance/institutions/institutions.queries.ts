import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { one, rows, run } from '../../database/index.js';
import {
  currentEdition,
  currentEditions,
  type GuidanceRow,
  type InsertText,
  type NewText,
  textInsert,
} from '../editions.queries.js';
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

/** An entry with its words and the dates of its review. */
export type DatedText = NewText & Omit<Review, 'reviewedBy'>;

/** Says an entry of the current edition anew; no lawyer has confirmed it then. */
export async function rewriteInstitution(tx: EntityManager, text: DatedText): Promise<void> {
  const { slug, content, words, reviewedOn, nextReviewOn } = text;
  await run(
    tx,
    `update guidance_institutions set content = $2,
       search = setweight(search_words($3), 'A') || setweight(search_words($4), 'B') || setweight(search_words($5), 'D'),
       plain = lower(unaccent(normalize($3 || ' ' || $4))), reviewed_on = $6, next_review_on = $7, reviewed_by = null
     where edition_id = ${CURRENT} and slug = $1`,
    [slug, JSON.stringify(content), words.first, words.second, words.third, reviewedOn, nextReviewOn],
  );
}

/** Adds an entry to the current edition, as its last one. */
export async function addInstitution(tx: EntityManager, text: DatedText): Promise<void> {
  const { id: editionId } = await currentEdition(tx, 'institutions');
  const position = await tx.countBy(InstitutionEntity, { editionId });
  const { slug, content, words, reviewedOn, nextReviewOn } = text;
  const { first, second, third } = words;
  const said = [newId(), editionId, slug, position, JSON.stringify(content), first, second, third];
  await insertInstitution(tx, [...said, reviewedOn, nextReviewOn, null]);
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
