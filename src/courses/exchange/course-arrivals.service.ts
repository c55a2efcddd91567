import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Storage } from '#libs/storage';
import { anonymous, Database, type PersonActor } from '../../database/index.js';
import { CourseDrafts } from '../authoring/course-drafts.js';
import { DraftBeginnings } from '../authoring/draft-beginnings.js';
import { readDraft } from '../authoring/draft.source.js';
import type { DraftCourse } from '../authoring/draft.types.js';
import { MEDIA_PATH } from '../catalogue/medium.types.js';
import { CourseMedia } from '../media/course-media.js';
import type { CourseBundle } from './bundle.js';
import type { ListedMedium } from './bundle-media.js';

/** Courses that come in as the archive in which they left: each becomes a draft, which a second person publishes. */
@Injectable()
export class CourseArrivals {
  constructor(
    private readonly db: Database,
    private readonly storage: Storage,
    private readonly beginnings: DraftBeginnings,
    private readonly drafts: CourseDrafts,
    private readonly media: CourseMedia,
  ) {}

  /**
   * Opens an archive as a draft; its media are taken in as those that editors upload, but for those that a course here shows
   * already.
   * @returns the id of the draft
   * @throws Refused as `DraftBeginnings.bring` and `CourseMedia.add`; then there is no draft
   */
  async take(person: PersonActor, bundle: CourseBundle): Promise<string> {
    const id = await this.beginnings.bring(person, readDraft(bundle.source, bundle.translations));
    try {
      const places = await this.takeMedia(person, id, bundle);
      if (places.size > 0) {
        const seen = await this.drafts.seen(person, id, 'source');
        await this.drafts.edit(person, id, { part: 'source', seen }, (draft) => moved(draft, places));
      }
      return id;
    } catch (error) {
      await this.drafts.discard(person, id);
      throw error;
    }
  }

  /** The ids here of the media, by those that the archive gives them. */
  private async takeMedia(person: PersonActor, draftId: string, { media, listed }: CourseBundle) {
    const known = await this.db.as(anonymous, (tx) =>
      this.media.these(
        tx,
        listed.map(({ id }) => id),
      ),
    );
    const shown = new Set(known.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id));
    const places = new Map<string, string>();
    for (const one of listed) {
      if (shown.has(one.id)) continue;
      const file = media.find(({ name }) => name === one.file);
      places.set(one.id, await this.takeMedium(person, draftId, one, file?.content));
    }
    return places;
  }

  private async takeMedium(person: PersonActor, draftId: string, medium: ListedMedium, content?: Uint8Array) {
    const { kind, name, link, captions, captionsLanguage, transcript, file } = medium;
    const texts = { name, captions, captionsLanguage, transcript };
    if (content === undefined) return this.media.addLink(person, draftId, kind as 'audio' | 'video', link!, texts);
    const received = (await this.storage.receive(Readable.from([content])))!;
    try {
      return await this.media.add(person, draftId, received, file!, texts);
    } finally {
      await received.drop();
    }
  }
}

/** The draft with the addresses that its media have here. */
const moved = (draft: DraftCourse, places: ReadonlyMap<string, string>): DraftCourse =>
  JSON.parse(
    [...places].reduce(
      (text, [from, to]) => text.replaceAll(MEDIA_PATH + from, MEDIA_PATH + to),
      JSON.stringify(draft),
    ),
  ) as DraftCourse;
