import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { changeDrafts } from './draft-changes.js';
import { CourseDraftChangeEntity, CourseDraftEntity } from './draft.entity.js';
import { newestText, openDrafts, takenNames } from './draft.queries.js';
import { readDraft } from './draft.source.js';
import type { DraftCourse } from './draft.types.js';
import { freeLetter, newCourse, slugOf } from './new-course.rules.js';

/** How drafts of courses begin: from the newest version, from nothing, or from what came from elsewhere. */
@Injectable()
export class DraftBeginnings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a draft from the newest version of a course. While one is open, that one goes on.
   * @returns its id
   * @throws Refused `not-found`, `forbidden`, `courses.no-source` when the text of that version was not kept
   */
  begin(person: PersonActor, slug: string): Promise<string> {
    return changeDrafts(this.db, person, 'edit', 'courses.draft.begin', async (tx) => {
      const open = (await openDrafts(tx)).find((one) => one.slug === slug && one.courseId !== null);
      if (open) return open.id;
      const newest = await newestText(tx, slug);
      if (!newest) throw notFound();
      const { id, courseId, source, translations, version } = newest;
      if (source === null) throw refuse('courses.no-source', { params: { version } });
      return this.insert(tx, person, { courseId, basedOn: id, content: readDraft(source, translations) });
    });
  }

  /**
   * Begins a course that is new: its letter is the first that is free.
   * @returns the id of its draft
   * @throws Refused `forbidden`, `courses.no-letter` when all are given
   */
  beginNew(person: PersonActor, about: Pick<DraftCourse['facts'], 'title' | 'group'>): Promise<string> {
    return changeDrafts(this.db, person, 'edit', 'courses.draft.begin', async (tx) => {
      // a second click goes on with the draft of the first
      const mine = (await openDrafts(tx)).find((one) => one.courseId === null && one.title === about.title);
      if (mine) return mine.id;
      const taken = await takenNames(tx);
      const letter = freeLetter(taken.map((one) => one.letter));
      if (letter === null) throw refuse('courses.no-letter');
      const slug = slugOf(
        about.title,
        taken.map((one) => one.slug),
      );
      return this.insert(tx, person, { courseId: null, basedOn: null, content: newCourse({ ...about, letter, slug }) });
    });
  }

  /**
   * Begins a draft of what came from elsewhere: a version of the course of its address, or a course that is new.
   * @returns its id
   * @throws Refused `forbidden`, `courses.draft-open` while another of that course is open, `courses.letter-other` when the
   *   course has another letter here, `courses.letter-taken` when a course of another address has it
   */
  bring(person: PersonActor, content: DraftCourse): Promise<string> {
    return changeDrafts(this.db, person, 'edit', 'courses.draft.begin', async (tx) => {
      const { slug, letter } = content.facts;
      if ((await openDrafts(tx)).some((one) => one.slug === slug)) throw refuse('courses.draft-open');
      const newest = await newestText(tx, slug);
      const taken = await takenNames(tx);
      const own = taken.find((one) => one.slug === slug);
      if (own && own.letter !== letter) throw refuse('courses.letter-other', { params: { letter: own.letter } });
      if (!own && taken.some((one) => one.letter === letter))
        throw refuse('courses.letter-taken', { params: { letter } });
      return this.insert(tx, person, { courseId: newest?.courseId ?? null, basedOn: newest?.id ?? null, content });
    });
  }

  private async insert(
    tx: EntityManager,
    person: PersonActor,
    begun: Pick<CourseDraftEntity, 'courseId' | 'basedOn' | 'content'>,
  ): Promise<string> {
    const id = newId();
    const changedAt = this.clock.now();
    await tx.insert(CourseDraftEntity, {
      ...begun,
      id,
      source: null,
      translations: {},
      note: '',
      state: 'draft',
      revision: 1,
      changedAt,
      returnedReason: null,
    } as object);
    await tx.insert(CourseDraftChangeEntity, {
      draftId: id,
      revision: 1,
      part: 'begin',
      changedBy: person.userId,
      changedAt,
    });
    const details = { course: begun.content.facts.title };
    const subject = { type: 'course-draft', id };
    await recordAct(tx, person, { at: changedAt, act: 'courses.version-begun', subject, details });
    return id;
  }
}
