import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { readCaptions } from '#libs/captions';
import { CONTENT_TYPES, cleanFile, cleanName, detectFile, UncleanableFile } from '#libs/files';
import { isId } from '#libs/ids';
import { cleanPhoto, NoPhoto } from '#libs/photos';
import { recordingAt } from '#libs/recordings';
import { type ByteRange, keepWhile, NotStored, type ReceivedFile, Storage } from '#libs/storage';
import { type Actor, anonymous, Database, hasRole, type PersonActor } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import type { CourseLanguage } from '../catalogue/course.languages.js';
import type { CourseMedium, MediumKind } from '../catalogue/medium.types.js';
import { refuse } from '../courses.refusals.js';
import { CourseMediumEntity } from './media.entity.js';
import { captionsIn, mediaOf, mediumById, type MediumRow, publishMedia, setTexts } from './media.queries.js';
import { MOST_BYTES, MOST_MEDIA, PICTURE_SIDE } from './media.rules.js';

/** What is said of a medium in words. */
export interface MediumTexts {
  readonly name: string;
  /** As typed or sent; empty for none. */
  readonly captions: string;
  readonly captionsLanguage: CourseLanguage;
  readonly transcript: string;
}

/** What is kept of a file or a link. */
type Kept = Pick<CourseMedium, 'kind' | 'name' | 'contentType' | 'size' | 'link' | 'width' | 'height'> & {
  readonly sha256: string | null;
};

/** Pictures, recordings and files of courses: cleaned, stored, and sent to who reads. */
@Injectable()
export class CourseMedia {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
  ) {}

  /**
   * Adds a file to a draft. A picture is drawn anew from its pixels; a document loses what it says of its authors.
   * @param name as the browser says it
   * @returns its id
   * @throws Refused 422 at the field `file`: `courses.medium-kind`, `courses.medium-large`, `courses.medium-broken`; as `texts`
   */
  async add(
    person: PersonActor,
    draftId: string,
    sent: ReceivedFile,
    name: string,
    texts: MediumTexts,
  ): Promise<string> {
    const recording = await recordingAt(sent.path);
    const said = textsOf(texts);
    if (recording) {
      requireSize(recording.kind, sent.size);
      const { kind, contentType, extension } = recording;
      const kept = { kind, contentType, name: texts.name || cleanName(name), size: sent.size, sha256: sent.sha256 };
      return this.keep(person, draftId, sent, extension, { ...kept, link: null, width: null, height: null }, said);
    }
    const found = await detectFile(sent.path, name);
    if (!found.ok)
      throw refuse('courses.medium-kind', { status: 422, field: 'file', params: { name: cleanName(name) } });
    const called = texts.name || found.name;
    if (['jpg', 'png', 'webp'].includes(found.extension)) return this.addPicture(person, draftId, sent, called, said);
    requireSize('file', sent.size);
    const clean = await this.cleaned(sent, found.extension);
    const kept = { kind: 'file', contentType: CONTENT_TYPES[found.extension], name: called } as const;
    const of = { size: clean.size, sha256: clean.sha256, link: null, width: null, height: null };
    return this.keep(person, draftId, clean, found.extension, { ...kept, ...of }, said);
  }

  /** Adds a recording that is elsewhere. @returns its id @throws Refused as `texts` */
  addLink(
    person: PersonActor,
    draftId: string,
    kind: 'audio' | 'video',
    link: string,
    texts: MediumTexts,
  ): Promise<string> {
    const name = texts.name || new URL(link).hostname;
    const kept = { kind, name, contentType: '', size: 0, sha256: null, link, width: null, height: null };
    return this.insert(person, draftId, randomUUID(), null, kept, textsOf(texts));
  }

  /**
   * Changes what is said of a medium. What published versions say of it stays.
   * @throws Refused `not-found`, `conflict` when it is not the version that was seen; 422 at its field `courses.captions`
   */
  async setTexts(person: PersonActor, id: string, version: number, texts: MediumTexts): Promise<void> {
    const said = textsOf(texts);
    await this.db.change(person, { what: 'courses.medium.texts', subject: id }, async (tx) => {
      const found = isId(id) ? await mediumById(tx, id) : null;
      if (!found) throw notFound();
      const same = saysTheSame(found, { name: texts.name || found.name, ...said });
      if (same) return;
      if (!(await setTexts(tx, id, version, { name: texts.name || found.name, ...said }))) throw conflict();
    });
  }

  /** Takes out a medium that no version shows. @throws Refused `not-found`, `courses.medium-published` */
  async remove(person: PersonActor, id: string): Promise<void> {
    const key = await this.db.change(person, { what: 'courses.medium.remove', subject: id }, async (tx) => {
      const found = isId(id) ? await mediumById(tx, id) : null;
      if (!found) return null;
      if (found.publishedAt !== null) throw refuse('courses.medium-published');
      await tx.delete(CourseMediumEntity, { id });
      return found.storageKey;
    });
    if (key) await this.storage.delete(key);
  }

  /** The media that were added in a draft, and those of these ids. */
  of(tx: EntityManager, draftId: string, ids: readonly string[]): Promise<MediumRow[]> {
    return mediaOf(tx, draftId, ids.filter(isId));
  }

  /** The media of these ids. */
  these(tx: EntityManager, ids: readonly string[]): Promise<MediumRow[]> {
    return mediaOf(tx, null, ids.filter(isId));
  }

  /** Marks the media of a version as published, in the caller's transaction. */
  publish(tx: EntityManager, ids: readonly string[]): Promise<void> {
    return publishMedia(tx, ids, this.clock.now());
  }

  /** One medium for who may see it: anyone once it is published, before that who writes courses. @throws Refused `not-found` */
  async visible(actor: Actor, id: string): Promise<MediumRow> {
    const found = isId(id) ? await this.db.as(actor, (tx) => mediumById(tx, id)) : null;
    const writes = actor.kind === 'person' && hasRole(actor, 'content_editor', 'legal_reviewer', 'staff_admin');
    const sees = found && (found.publishedAt !== null || writes);
    if (!sees) throw notFound();
    return found;
  }

  /** The captions of a medium as a version of a course has them. @throws Refused `not-found` */
  async captionsIn(id: string, slug: string, version: number): Promise<string> {
    const found = isId(id) ? await this.db.as(anonymous, (tx) => captionsIn(tx, id, slug, version)) : null;
    if (found === null) throw notFound();
    return found;
  }

  /** The bytes of a medium, all of them or a part. @throws Refused `not-found` */
  async bytes({ storageKey }: MediumRow, range?: ByteRange): Promise<Readable> {
    if (storageKey === null) throw notFound();
    try {
      return await this.storage.stream(storageKey, range);
    } catch (error) {
      throw error instanceof NotStored ? notFound() : error;
    }
  }

  private async addPicture(
    person: PersonActor,
    draftId: string,
    sent: ReceivedFile,
    name: string,
    said: ReturnType<typeof textsOf>,
  ): Promise<string> {
    requireSize('image', sent.size);
    const { bytes, sha256, width, height } = await cleanPhoto(sent.path, PICTURE_SIDE).catch((error: unknown) => {
      if (error instanceof NoPhoto) throw refuse('courses.medium-broken', { status: 422, field: 'file' });
      throw error;
    });
    const clean = (await this.storage.receive(Readable.from([bytes])))!;
    const kept = { kind: 'image', name, contentType: 'image/jpeg', size: bytes.length, sha256, link: null } as const;
    try {
      return await this.keep(person, draftId, clean, 'jpg', { ...kept, width, height }, said);
    } finally {
      await clean.drop();
    }
  }

  /** The file without what it says of its authors. */
  private async cleaned(sent: ReceivedFile, extension: Parameters<typeof cleanFile>[1]): Promise<ReceivedFile> {
    const to = `${sent.path}.clean`;
    try {
      const { written } = await cleanFile(sent.path, extension, to);
      if (!written) return sent;
      return (await this.storage.receive(createReadStream(to)))!;
    } catch (error) {
      if (error instanceof UncleanableFile) throw refuse('courses.medium-broken', { status: 422, field: 'file' });
      throw error;
    } finally {
      await rm(to, { force: true });
    }
  }

  private keep(
    person: PersonActor,
    draftId: string,
    file: ReceivedFile,
    extension: string,
    kept: Kept,
    said: ReturnType<typeof textsOf>,
  ): Promise<string> {
    const id = randomUUID();
    const key = `courses/${id}.${extension}`;
    return keepWhile(this.storage, [{ file, key, contentType: kept.contentType }], () =>
      this.insert(person, draftId, id, key, kept, said),
    );
  }

  private async insert(
    person: PersonActor,
    draftId: string,
    id: string,
    storageKey: string | null,
    kept: Kept,
    said: ReturnType<typeof textsOf>,
  ): Promise<string> {
    await this.db.change(person, { what: 'courses.medium.add', subject: id }, async (tx) => {
      if ((await tx.countBy(CourseMediumEntity, { draftId })) >= MOST_MEDIA)
        throw refuse('courses.media-many', { params: { most: MOST_MEDIA } });
      await tx.insert(CourseMediumEntity, {
        ...kept,
        ...said,
        id,
        draftId,
        storageKey,
        size: String(kept.size),
        version: 1,
        addedBy: person.userId,
        addedAt: this.clock.now(),
        publishedAt: null,
      });
    });
    return id;
  }
}

/** @throws Refused `courses.medium-large`, with the greatest size of that kind */
function requireSize(kind: MediumKind, size: number): void {
  const most = MOST_BYTES[kind];
  if (size <= most) return;
  throw refuse('courses.medium-large', {
    status: 422,
    field: 'file',
    params: { kind, most: Math.floor(most / 1024 / 1024) },
  });
}

/** What is kept of the texts. @throws Refused `courses.captions` at its field, with the line that is wrong */
function textsOf({ captions, captionsLanguage, transcript }: MediumTexts) {
  const typed = captions.trim();
  if (typed === '') return { captions: null, captionsLanguage: null, transcript };
  const read = readCaptions(typed);
  if ('problem' in read)
    throw refuse('courses.captions', { status: 422, field: 'captions', params: { ...read.problem } });
  return { captions: `${typed}\n`, captionsLanguage, transcript };
}

const saysTheSame = (
  one: Pick<CourseMedium, 'name' | 'captions' | 'captionsLanguage' | 'transcript'>,
  other: Pick<CourseMedium, 'name' | 'captions' | 'captionsLanguage' | 'transcript'>,
): boolean =>
  one.name === other.name &&
  one.captions === other.captions &&
  one.captionsLanguage === other.captionsLanguage &&
  one.transcript === other.transcript;

/** A medium as a version of a course keeps it. */
export const mediumIn = (row: MediumRow): CourseMedium => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  contentType: row.contentType,
  size: row.size,
  link: row.link,
  width: row.width,
  height: row.height,
  captions: row.captions,
  captionsLanguage: row.captionsLanguage,
  transcript: row.transcript,
});
