import type { EntityManager } from 'typeorm';
import { fingerprint } from '#libs/drafts';
import { newId } from '#libs/ids';
import { one, rows, run } from '../database/index.js';
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
export const textInsert = `(id, edition_id, slug, position, content, search, plain, reviewed_on, next_review_on, reviewed_by, draft_id)
  values ($1, $2, $3, $4, $5,
    setweight(search_words($6), 'A') || setweight(search_words($7), 'B') || setweight(search_words($8), 'D'),
    lower(unaccent(normalize($6 || ' ' || $7))), $9, $10, $11, $12)
  on conflict (edition_id, slug) do update set search = excluded.search, plain = excluded.plain
    where (t.search, t.plain) is distinct from (excluded.search, excluded.plain)`;

/** After `with`: the newest edition of each kind, as `current_editions`. */
export const currentEditions = `current_editions as (
  select distinct on (kind) id, kind from guidance_editions order by kind, loaded_at desc, version desc)`;

/**
 * Stores an edition with its texts. When that version is there already, its texts stay as people left them, and only the
 * words by which they are found follow what the search knows of the language today; loaded from just the same, it is left
 * alone. What people wrote in an earlier edition goes on in a later one.
 */
export async function insertEdition(
  tx: EntityManager,
  { kind, version, review, details }: NewEdition,
  texts: readonly NewText[],
  insert: InsertText,
  at: Date,
): Promise<void> {
  const loadedFrom = fingerprint(JSON.stringify([review, texts, await searchFunctions(tx)]));
  const same = { kind, version, loadedFrom };
  if (await tx.existsBy(GuidanceEditionEntity, same)) return;
  // Two processes may start at once: the unique version lets one of them load.
  const before = await tx.findOne(GuidanceEditionEntity, { where: { kind }, order: inForce });
  const made = await one<{ id: string }>(
    tx,
    `insert into guidance_editions (id, kind, version, details, loaded_at) values ($1, $2, $3, $4, $5)
     on conflict (kind, version) do nothing returning id`,
    [newId(), kind, version, JSON.stringify(details), at],
  );
  const edition =
    made ??
    (await one<{ id: string }>(tx, 'select id from guidance_editions where kind = $1 and version = $2', [
      kind,
      version,
    ]));
  if (made && before) await copyTexts(tx, kind, { from: before.id, to: made.id, only: 'written' });
  const written = await writtenIn(tx, edition!.id);
  const { reviewedOn, nextReviewOn, reviewedBy } = review;
  for (const [position, { slug, content, words, ...own }] of texts.entries()) {
    if (written.includes(slug)) continue;
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
    await insert(tx, [...text, reviewedOn, own.nextReviewOn ?? nextReviewOn, reviewedBy, null]);
  }
  await tx.update(GuidanceEditionEntity, edition!.id, { loadedFrom });
}

/** The text of the functions that make the words of the search. */
async function searchFunctions(tx: EntityManager): Promise<string> {
  const found = await one<{ text: string }>(
    tx,
    `select string_agg(prosrc, ';' order by proname) as text from pg_proc where proname in ('search_words', 'search_lexeme')`,
    [],
  );
  return found!.text;
}

/** The current edition of a kind. Throws when none is loaded, which happens at start. */
export async function currentEdition(tx: EntityManager, kind: EditionKind): Promise<GuidanceEditionEntity> {
  return tx.findOneOrFail(GuidanceEditionEntity, { where: { kind }, order: inForce });
}

/** The edition of which the texts are read comes first. */
const inForce = { loadedAt: 'DESC', version: 'DESC' } as const;

/** Texts of an edition that people wrote. */
async function writtenIn(tx: EntityManager, editionId: string): Promise<string[]> {
  const found = await rows<{ slug: string }>(
    tx,
    'select slug from guidance_texts where edition_id = $1 and draft_id is not null',
    [editionId],
  );
  return found.map(({ slug }) => slug);
}

const copied = `edition_id, slug, position, content, search, plain, reviewed_on, next_review_on, reviewed_by, draft_id`;
const copies = `gen_random_uuid(), $2, slug, position, content, search, plain, reviewed_on, next_review_on, reviewed_by, draft_id`;
const which = `edition_id = $1 and ($3::text is null or slug <> $3) and (not $4::boolean or draft_id is not null)`;

/**
 * Takes texts of an edition over into a later one, each with its review.
 * @param which.except the text that is not taken over; `only`: what people wrote, or everything
 */
export async function copyTexts(
  tx: EntityManager,
  kind: EditionKind,
  { from, to, except = null, only }: { from: string; to: string; except?: string | null; only: 'written' | 'all' },
): Promise<void> {
  const values = [from, to, except, only === 'written'];
  switch (kind) {
    case 'situations':
      await run(
        tx,
        `insert into guidance_situations (id, ${copied}) select ${copies} from guidance_situations where ${which}`,
        values,
      );
      return;
    case 'institutions':
      await run(
        tx,
        `insert into guidance_institutions (id, ${copied}) select ${copies} from guidance_institutions where ${which}`,
        values,
      );
      return;
    case 'framework':
      await run(
        tx,
        `insert into guidance_sections (id, ${copied}) select ${copies} from guidance_sections where ${which}`,
        values,
      );
      return;
    case 'parameters':
      await run(
        tx,
        `insert into guidance_parameters (id, ${copied}) select ${copies} from guidance_parameters where ${which}`,
        values,
      );
      return;
    case 'flow':
    case 'papers':
    case 'procedures':
    case 'english':
      await run(
        tx,
        `insert into guidance_contents (id, edition_id, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id)
         select gen_random_uuid(), $2, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id
         from guidance_contents where ${which}`,
        values,
      );
      return;
  }
}

/** The version of an edition that people publish: `1.2.1` after `1.2`, then `1.2.2`. */
export function nextVersion(version: string): string {
  const parts = version.split('.');
  return parts.length < 3 ? `${version}.1` : [...parts.slice(0, 2), Number(parts[2]) + 1].join('.');
}

/**
 * Begins the edition that a draft makes: all of the edition in force but the text of the draft.
 * @param named its version, where it is not just the next one
 * @returns its id, and where the text of the draft stands in it
 */
export async function editionOfDraft(
  tx: EntityManager,
  { id: draftId, kind, slug }: { readonly id: string; readonly kind: EditionKind; readonly slug: string },
  at: Date,
  named: ((before: string) => string) | null = null,
): Promise<{ id: string; position: number }> {
  const before = await currentEdition(tx, kind);
  const place = await one<{ position: number }>(
    tx,
    'select position from guidance_texts where edition_id = $1 and slug = $2',
    [before.id, slug],
  );
  const edition = {
    id: newId(),
    kind,
    version: (named ?? nextVersion)(before.version),
    details: before.details,
    draftId,
  };
  // never before the one that it follows, whatever clock wrote that
  const loadedAt = new Date(Math.max(at.getTime(), before.loadedAt.getTime() + 1));
  await tx.insert(GuidanceEditionEntity, { ...edition, loadedAt } as object);
  await copyTexts(tx, kind, { from: before.id, to: edition.id, except: slug, only: 'all' });
  return { id: edition.id, position: place?.position ?? 0 };
}

/** Texts as one string of search words. */
export const searchWords = (...texts: (string | null | readonly string[])[]): string =>
  texts.flat().filter(Boolean).join(' . ');
