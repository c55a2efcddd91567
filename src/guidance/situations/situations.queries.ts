import type { EntityManager } from 'typeorm';
import type { FrameworkSection, LegalFigure } from '../framework/framework.content.js';
import type { InstitutionContent } from '../institutions/institution.content.js';
import type { Review, SituationContent } from './situation.types.js';

/** One text of the current edition, with its review. */
export interface GuidanceRow<Content> extends Review {
  slug: string;
  content: Content;
}

export type SituationRow = GuidanceRow<SituationContent>;
export type InstitutionRow = GuidanceRow<InstitutionContent>;
export type SectionRow = GuidanceRow<Omit<FrameworkSection, 'slug'>>;

const columns = `slug, content, reviewed_on::text as "reviewedOn", next_review_on::text as "nextReviewOn",
  reviewed_by as "reviewedBy"`;
const current = (kind: string) =>
  `edition_id = (select id from guidance_editions where kind = '${kind}' order by loaded_at desc, version desc limit 1)`;

/** All situations of the current edition, in their order. */
export function allSituations(tx: EntityManager): Promise<SituationRow[]> {
  return tx.query(`select ${columns} from guidance_situations where ${current('situations')} order by position`);
}

/** One situation of the current edition, or null. */
export async function situationBySlug(tx: EntityManager, slug: string): Promise<SituationRow | null> {
  const [row] = await tx.query(
    `select ${columns} from guidance_situations where ${current('situations')} and slug = $1`,
    [slug],
  );
  return row ?? null;
}

/** Situations that speak of `asked`, best first. */
export const findSituations = (tx: EntityManager, asked: string): Promise<SituationRow[]> =>
  find(tx, 'guidance_situations', 'situations', asked);

/** All institutions of the current edition, in their order. */
export function allInstitutions(tx: EntityManager): Promise<InstitutionRow[]> {
  return tx.query(`select ${columns} from guidance_institutions where ${current('institutions')} order by position`);
}

/** Institutions that speak of `asked`, best first. */
export const findInstitutions = (tx: EntityManager, asked: string): Promise<InstitutionRow[]> =>
  find(tx, 'guidance_institutions', 'institutions', asked);

/** The chapters of the legal framework, and the figures that the law changes. */
export async function legalFramework(
  tx: EntityManager,
): Promise<{ sections: SectionRow[]; figures: readonly LegalFigure[] }> {
  const sections: SectionRow[] = await tx.query(
    `select ${columns} from guidance_sections where ${current('framework')} order by position`,
  );
  const [edition]: { figures: LegalFigure[] }[] = await tx.query(
    `select details->'figures' as figures from guidance_editions where kind = 'framework' order by loaded_at desc, version desc limit 1`,
  );
  return { sections, figures: edition?.figures ?? [] };
}

/** Notes that somebody of the company has looked at a situation: the day, never which one. */
export async function noteConsultation(tx: EntityManager, companyId: string, at: Date): Promise<void> {
  await tx.query(
    `insert into guidance_consultations (company_id, first_at, last_at) values ($1, $2, $2)
     on conflict (company_id) do update set last_at = excluded.last_at
     where guidance_consultations.last_at < excluded.last_at - interval '1 hour'`,
    [companyId, at],
  );
}

/** When the company last looked at a situation, or null. */
export async function lastConsultation(tx: EntityManager, companyId: string): Promise<Date | null> {
  const [row]: { lastAt: Date }[] = await tx.query(
    'select last_at as "lastAt" from guidance_consultations where company_id = $1',
    [companyId],
  );
  return row?.lastAt ?? null;
}

/**
 * By words, without accents: rows that have every word asked for; if there are none, rows that have every beginning of
 * a word; then some of them; then rows with a word that looks alike (typing errors).
 */
async function find<Row>(tx: EntityManager, table: string, kind: string, asked: string): Promise<Row[]> {
  return tx.query(
    `with words as (select plainto_tsquery('spanish', unaccent($1))::text as every, lower(unaccent($1)) as plain),
     starts as (select *, regexp_replace(every, $$'( |$)$$, $$':*\\1$$, 'g') as beginnings from words),
     asked as (
       select plain, every::tsquery, beginnings::tsquery, replace(beginnings, '&', '|')::tsquery as some from starts),
     found as (
       select t.*, case
           when t.search @@ asked.every then 1
           when t.search @@ asked.beginnings then 2
           when t.search @@ asked.some then 3
           when word_similarity(asked.plain, t.plain) > 0.45 then 4 end as degree,
         ts_rank_cd(t.search, asked.some, 1) + word_similarity(asked.plain, t.plain) as rank
       from ${table} t, asked where ${current(kind)})
     select ${columns} from found
     where degree = (select min(degree) from found) order by rank desc nulls last, position`,
    [asked],
  );
}
