import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { CourseMedium } from '../catalogue/medium.types.js';

/** A medium with where its bytes are, and how it stands. */
export interface MediumRow extends CourseMedium {
  readonly draftId: string;
  readonly storageKey: string | null;
  readonly version: number;
  readonly publishedAt: Date | null;
}

const medium = `id, draft_id, kind, name, content_type, size::int as size, storage_key, link, width, height, captions,
  captions_language, transcript, version, published_at`;

export function mediumById(tx: EntityManager, id: string): Promise<MediumRow | null> {
  return one<MediumRow>(tx, `select ${medium} from course_media where id = $1`, [id]);
}

/** The media that were added in a draft, if one is named, and those of these ids, oldest first. */
export function mediaOf(tx: EntityManager, draftId: string | null, ids: readonly string[]): Promise<MediumRow[]> {
  return rows<MediumRow>(
    tx,
    `select ${medium} from course_media where draft_id = $1 or id = any ($2::uuid[]) order by added_at, id`,
    [draftId, ids],
  );
}

/** Marks media as published; what was before stays so. */
export async function publishMedia(tx: EntityManager, ids: readonly string[], at: Date): Promise<void> {
  await run(tx, 'update course_media set published_at = $2 where id = any ($1::uuid[]) and published_at is null', [
    ids,
    at,
  ]);
}

/** Changes the texts of a medium, if it is that version. @returns whether it was */
export async function setTexts(
  tx: EntityManager,
  id: string,
  version: number,
  texts: Pick<CourseMedium, 'name' | 'captions' | 'captionsLanguage' | 'transcript'>,
): Promise<boolean> {
  const changed = await run(
    tx,
    `update course_media set name = $3, captions = $4, captions_language = $5, transcript = $6, version = version + 1
     where id = $1 and version = $2`,
    [id, version, texts.name, texts.captions, texts.captionsLanguage, texts.transcript],
  );
  return changed > 0;
}

/** What a person added, for the export of their data. */
export function mediaAddedBy(
  tx: EntityManager,
  userId: string,
): Promise<{ name: string; kind: string; addedAt: Date }[]> {
  return rows<{ name: string; kind: string; addedAt: Date }>(
    tx,
    'select name, kind, added_at from course_media where added_by = $1 order by added_at',
    [userId],
  );
}

/** The captions of a medium as a published version has them. */
export async function captionsIn(tx: EntityManager, id: string, slug: string, version: number): Promise<string | null> {
  const found = await one<{ captions: string | null }>(
    tx,
    `select m ->> 'captions' as captions from course_versions v join courses c on c.id = v.course_id,
       lateral jsonb_array_elements(v.content -> 'media') m
     where c.slug = $2 and v.version = $3 and m ->> 'id' = $1`,
    [id, slug, version],
  );
  return found?.captions ?? null;
}
