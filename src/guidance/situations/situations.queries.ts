import { type EntityManager, In } from 'typeorm';
import { rows, run } from '../../database/index.js';
import { editionInForce } from '../contents.queries.js';
import { currentEdition, type GuidanceRow, type InsertText, textInsert } from '../editions.queries.js';
import type { Flagged } from '../review.rules.js';
import { reviewFlags } from '../review-flags.queries.js';
import { findTexts, type Match, matching, resembling, type SearchedTexts } from '../search.queries.js';
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

/** What lists show of a situation. */
export type ListedContent = Pick<SituationContent, 'short' | 'detail' | 'question' | 'name' | 'verdict' | 'group'>;

export interface ListedSituation {
  readonly slug: string;
  readonly content: ListedContent;
}

const inForce = `t.edition_id = (
  select id from guidance_editions where kind = 'situations' order by loaded_at desc, version desc limit 1)`;

const searched: SearchedTexts = {
  matching: (tx, values) => rows<Match>(tx, matching('guidance_situations', inForce, 't.position'), values),
  resembling: (tx, values) => rows<Match>(tx, resembling('guidance_situations', inForce, 't.position'), values),
};

/** What lists show of the edition that was read last: what an edition says does not change. */
let listed: { readonly edition: string; readonly texts: ReadonlyMap<string, ListedSituation> } | null = null;

/** What lists show of the situations in force, by slug. */
async function listedSituations(tx: EntityManager): Promise<ReadonlyMap<string, ListedSituation>> {
  const { id: edition } = await editionInForce(tx, 'situations');
  if (listed?.edition === edition) return listed.texts;
  const found = await rows<ListedSituation>(
    tx,
    `select t.slug, jsonb_build_object('short', content->'short', 'detail', content->'detail', 'question', content->'question',
       'name', content->'name', 'verdict', content->'verdict', 'group', content->'group') as content
     from guidance_situations t where t.edition_id = $1 order by t.position`,
    [edition],
  );
  const texts = new Map(found.map((one) => [one.slug, one]));
  listed = { edition, texts };
  return texts;
}

/** What a search of the situations found: the best, and how many there are. */
export interface FoundSituations {
  readonly best: readonly ListedSituation[];
  readonly count: number;
}

/** Situations that match the question, best first. */
export async function findSituations(tx: EntityManager, question: string): Promise<FoundSituations> {
  const found = await findTexts(tx, searched, question);
  if (found.length === 0) return { best: [], count: 0 };
  const texts = await listedSituations(tx);
  return { best: found.flatMap(({ slug }) => texts.get(slug) ?? []), count: found[0]!.count };
}

/** As `findSituations`, whole. */
export async function findWholeSituations(tx: EntityManager, question: string): Promise<SituationRow[]> {
  const slugs = (await findTexts(tx, searched, question)).map(({ slug }) => slug);
  const { id: editionId } = await currentEdition(tx, 'situations');
  const found = await tx.find(SituationEntity, { where: { editionId, slug: In(slugs) } });
  return found.toSorted((one, other) => slugs.indexOf(one.slug) - slugs.indexOf(other.slug));
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
