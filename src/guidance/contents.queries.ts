import type { EntityManager } from 'typeorm';
import { fingerprint } from '#libs/drafts';
import type { Clock } from '#libs/clock';
import { type Database, oneAtATime, one, rows, run, system } from '../database/index.js';
import type { EditionKind, SearchedKind } from './edition.entity.js';
import { type GuidanceRow, insertEdition, type InsertText } from './editions.queries.js';
import type { Review } from './review.rules.js';

/** Kinds of texts that are reached without a search. */
export type ContentKind = Exclude<EditionKind, SearchedKind>;

/** One text of a content file. */
export interface ContentText {
  readonly slug: string;
  readonly content: object;
}

/** What a content file says as a whole. */
export interface ContentFile {
  readonly kind: ContentKind;
  readonly version: string;
  readonly review: Review;
  readonly texts: readonly ContentText[];
}

const columns = 'id, edition_id, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id';

/** Adds one text to an edition; its words for the search are not kept. */
export const insertContent: InsertText = (tx, values) =>
  run(
    tx,
    `insert into guidance_contents (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (edition_id, slug) do nothing`,
    [...values.slice(0, 5), ...values.slice(8)],
  );

/** The version under which texts are kept: the one that their file names, and what tells them from any others of that name. */
export const keptVersion = (version: string, texts: readonly ContentText[]): string =>
  `${version}.${fingerprint(JSON.stringify(texts)).slice(0, 8)}`;

/** Keeps what a content file says as an edition: the one that is kept already, or another when the file has changed. */
export async function loadContents(db: Database, clock: Clock, file: ContentFile): Promise<void> {
  const { kind, review, texts } = file;
  const version = keptVersion(file.version, texts);
  await db.change(
    system('guidance.load'),
    { what: 'guidance.load', subject: `${kind}/${version}` },
    async (tx: EntityManager) => {
      await oneAtATime(tx, 'guidance.load');
      const words = { first: '', second: '', third: '' };
      await insertEdition(
        tx,
        { kind, version, review, details: {} },
        texts.map((text) => ({ ...text, words })),
        insertContent,
        clock.now(),
      );
    },
  );
}

/** An edition, by its id and its version. */
export interface EditionName {
  readonly id: string;
  readonly version: string;
}

/** The edition in force, or the one that was just before an instant; the first of all where none was. */
export async function editionInForce(
  tx: EntityManager,
  kind: EditionKind,
  before: Date | null = null,
): Promise<EditionName> {
  const found = await one<EditionName>(
    tx,
    `select id, version from guidance_editions where kind = $1 and ($2::timestamptz is null or loaded_at < $2)
     order by loaded_at desc, version desc limit 1`,
    [kind, before],
  );
  const edition =
    found ??
    (await one<EditionName>(
      tx,
      'select id, version from guidance_editions where kind = $1 order by loaded_at, version limit 1',
      [kind],
    ));
  if (!edition) throw new Error(`no edition of ${kind} is loaded`);
  return edition;
}

/** Versions of all editions of a kind. */
export async function versionsOfKind(tx: EntityManager, kind: EditionKind): Promise<string[]> {
  const found = await rows<{ version: string }>(tx, 'select version from guidance_editions where kind = $1', [kind]);
  return found.map(({ version }) => version);
}

/** Editions that another has replaced, the first one first. */
export const replacedEditions = (
  tx: EntityManager,
  kind: EditionKind,
): Promise<{ version: string; loadedAt: Date; until: Date }[]> =>
  rows<{ version: string; loadedAt: Date; until: Date }>(
    tx,
    `select version, loaded_at, until from (
       select version, loaded_at, lead(loaded_at) over (order by loaded_at, version) as until
       from guidance_editions where kind = $1) e
     where until is not null order by loaded_at, version`,
    [kind],
  );

/** The texts of an edition, in their order, each with its review. */
export const contentsOf = <Content>(tx: EntityManager, editionId: string): Promise<GuidanceRow<Content>[]> =>
  rows<GuidanceRow<Content>>(
    tx,
    `select slug, content, reviewed_on::text as reviewed_on, next_review_on::text as next_review_on, reviewed_by
     from guidance_contents where edition_id = $1 order by position`,
    [editionId],
  );

/** What the editions of a kind say, each read once: what an edition says does not change. */
export class EditionReader<Content, Read> {
  private readonly known = new Map<string, Read>();

  constructor(
    private readonly kind: ContentKind,
    private readonly read: (texts: readonly GuidanceRow<Content>[], version: string) => Read,
  ) {}

  /** The edition in force, or the one that was just before an instant. */
  async at(tx: EntityManager, before: Date | null = null): Promise<Read> {
    const { id, version } = await editionInForce(tx, this.kind, before);
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const read = this.read(await contentsOf<Content>(tx, id), version);
    this.known.set(id, read);
    return read;
  }
}
