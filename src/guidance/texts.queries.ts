import type { EntityManager } from 'typeorm';
import { one, rows } from '../database/index.js';
import type { EditionKind } from './edition.entity.js';
import type { GuidanceRow } from './editions.queries.js';

/** A text of an edition. */
export interface EditionText<Content = Record<string, unknown>> extends GuidanceRow<Content> {
  readonly id: string;
  readonly version: string;
  readonly loadedAt: Date;
}

const columns = `t.id, t.slug, t.content, t.version, t.loaded_at, t.reviewed_on::text as reviewed_on,
  t.next_review_on::text as next_review_on, t.reviewed_by`;

/** A text of the edition in force, or null. */
export const presentText = (tx: EntityManager, kind: EditionKind, slug: string): Promise<EditionText | null> =>
  one<EditionText>(
    tx,
    `select ${columns} from guidance_texts t where t.slug = $2 and t.edition_id = (
       select id from guidance_editions where kind = $1 order by loaded_at desc, version desc limit 1)`,
    [kind, slug],
  );

/** All texts of the edition in force just before an instant, each with the review that it had then. */
export const textsBefore = (tx: EntityManager, kind: EditionKind, before: Date): Promise<EditionText[]> =>
  rows<EditionText>(
    tx,
    `select t.id, t.slug, t.content, t.version, t.loaded_at,
       coalesce(p.reviewed_on, t.reviewed_on)::text as reviewed_on,
       coalesce(p.next_review_on, t.next_review_on)::text as next_review_on,
       case when p.text_id is null then t.reviewed_by else p.reviewed_by end as reviewed_by
     from guidance_texts t left join lateral (
       select p.* from guidance_past_reviews p where p.text_id = t.id and p.until >= $2 order by p.until limit 1) p on true
     where t.edition_id = (
       select id from guidance_editions where kind = $1 and loaded_at < $2 order by loaded_at desc, version desc limit 1)
     order by t.position`,
    [kind, before],
  );

/** What a text said in each edition, the first one first. */
export const textInEditions = (tx: EntityManager, kind: EditionKind, slug: string): Promise<EditionText[]> =>
  rows<EditionText>(
    tx,
    `select ${columns} from guidance_texts t where t.kind = $1 and t.slug = $2 order by t.loaded_at, t.version`,
    [kind, slug],
  );

/** Texts of the editions in force that said something else in an earlier one. */
export async function rewrittenTexts(tx: EntityManager, kind: EditionKind): Promise<string[]> {
  const found = await rows<{ slug: string }>(
    tx,
    `select slug from guidance_texts where kind = $1 group by slug having count(distinct content - 'internalNotes') > 1`,
    [kind],
  );
  return found.map(({ slug }) => slug);
}
