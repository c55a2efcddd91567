import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { one } from '../database/index.js';
import { type EditionKind, GuidanceEditionEntity } from './edition.entity.js';
import type { Review } from './review.rules.js';

/** One text of the current edition, with its review. */
export interface GuidanceRow<Content> extends Review {
  slug: string;
  content: Content;
}

/** An edition that is to be loaded; `details`: see `GuidanceEditionEntity`. */
export interface NewEdition {
  readonly kind: EditionKind;
  readonly version: string;
  readonly review: Review;
  readonly details: object;
}

/** A text that is to be loaded: its content, and its words in three degrees of importance. */
export interface NewText {
  readonly slug: string;
  readonly content: object;
  readonly words: { readonly first: string; readonly second: string; readonly third: string };
  /** When that is before the review of the edition. */
  readonly nextReviewOn?: string;
}

/** Runs `insert into <table of the kind> as t ${textInsert}` with these parameters. */
export type InsertText = (tx: EntityManager, values: readonly unknown[]) => Promise<unknown>;

/** Columns and values of an insert of one text; of a text that is there already only the search words are made anew. */
export const textInsert = `(id, edition_id, slug, position, content, search, plain, reviewed_on, next_review_on, reviewed_by)
  values ($1, $2, $3, $4, $5,
    setweight(search_words($6), 'A') || setweight(search_words($7), 'B') || setweight(search_words($8), 'D'),
    lower(unaccent(normalize($6 || ' ' || $7))), $9, $10, $11)
  on conflict (edition_id, slug) do update set search = excluded.search, plain = excluded.plain
    where (t.search, t.plain) is distinct from (excluded.search, excluded.plain)`;

/** After `with`: the newest edition of each kind, as `current_editions`. */
export const currentEditions = `current_editions as (
  select distinct on (kind) id, kind from guidance_editions order by kind, loaded_at desc, version desc)`;

/**
 * Stores an edition with its texts. When that version is there already, its texts stay as people left them, and only the
 * words by which they are found follow what the search knows of the language today.
 */
export async function insertEdition(
  tx: EntityManager,
  { kind, version, review, details }: NewEdition,
  texts: readonly NewText[],
  insert: InsertText,
  at: Date,
): Promise<void> {
  // Two processes may start at once: the unique version lets one of them load.
  const edition =
    (await one<{ id: string }>(
      tx,
      `insert into guidance_editions (id, kind, version, details, loaded_at) values ($1, $2, $3, $4, $5)
       on conflict (kind, version) do nothing returning id`,
      [newId(), kind, version, JSON.stringify(details), at],
    )) ??
    (await one<{ id: string }>(tx, 'select id from guidance_editions where kind = $1 and version = $2', [
      kind,
      version,
    ]));
  const { reviewedOn, nextReviewOn, reviewedBy } = review;
  for (const [position, { slug, content, words, ...own }] of texts.entries()) {
    const text = [
      newId(),
      edition!.id,
      slug,
      position,
      JSON.stringify(content),
      words.first,
      words.second,
      words.third,
    ];
    await insert(tx, [...text, reviewedOn, own.nextReviewOn ?? nextReviewOn, reviewedBy]);
  }
}

/** The current edition of a kind. Throws when none is loaded, which happens at start. */
export async function currentEdition(tx: EntityManager, kind: EditionKind): Promise<GuidanceEditionEntity> {
  return tx.findOneOrFail(GuidanceEditionEntity, { where: { kind }, order: { loadedAt: 'DESC', version: 'DESC' } });
}

/** Texts as one string of search words. */
export const searchWords = (...texts: (string | null | readonly string[])[]): string =>
  texts.flat().filter(Boolean).join(' . ');
