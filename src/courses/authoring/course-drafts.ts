import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type DraftMove, afterDraftMove, fingerprint, isMoveDone } from '#libs/drafts';
import { isId, newId } from '#libs/ids';
import { type ActName, Database, type PersonActor, recordAct } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { parseCourse } from '../catalogue/course.content.js';
import { CourseVersionEntity } from '../catalogue/course.entity.js';
import { refuse } from '../courses.refusals.js';
import { CourseMedia, mediumIn } from '../media/course-media.js';
import { countOf, diffCourses } from './diff.rules.js';
import { contentOf } from './draft-edit.rules.js';
import { changeDrafts } from './draft-changes.js';
import { CourseDraftChangeEntity, CourseDraftEntity } from './draft.entity.js';
import { draftRefusal, may } from './draft.policy.js';
import { authorsOf, draftById, type DraftRow, insertCourse, lockDraft, newestText } from './draft.queries.js';
import { readDraft } from './draft.source.js';
import type { DraftCourse, DraftPart } from './draft.types.js';
import { mediaShown, problemsOf, textsOf } from './problems.rules.js';

/** Which text of a part the person saw who changes it, see `contentOf`. */
export const seenOf = (draft: DraftCourse, part: DraftPart): string => fingerprint(contentOf(draft, part));

/** Versions of courses that are being written: of each course one at a time, by FM4, and published by a second person. */
@Injectable()
export class CourseDrafts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly media: CourseMedia,
  ) {}

  /** Which text of a part stands in a draft now, see `seenOf`. @throws Refused `not-found`, `forbidden` */
  seen(person: PersonActor, id: string, part: DraftPart): Promise<string> {
    return this.db.as(person, async (tx) => {
      if (!may(person, 'see')) throw refuse('forbidden', { status: 403 });
      const draft = isId(id) ? await draftById(tx, id) : null;
      if (!draft) throw notFound();
      return seenOf(draft.content, part);
    });
  }

  /**
   * Changes a part of a draft.
   * @param at.seen which text of that part the person saw, see `seenOf`
   * @throws Refused `not-found`, `forbidden`, `courses.draft-over`, `courses.draft-changed`
   */
  async edit(
    person: PersonActor,
    id: string,
    { part, seen }: { readonly part: DraftPart; readonly seen: string },
    work: (draft: DraftCourse, tx: EntityManager) => DraftCourse | Promise<DraftCourse>,
  ): Promise<DraftCourse> {
    return changeDrafts(this.db, person, 'edit', 'courses.draft.edit', async (tx) => {
      const draft = await this.locked(tx, id);
      this.requireMove(draft, 'edit');
      const content = withItsNames(draft, await work(draft.content, tx));
      // the same change a second time is no conflict
      if (contentOf(content, 'source') === contentOf(draft.content, 'source')) return draft.content;
      if (seenOf(draft.content, part) !== seen) throw refuse('courses.draft-changed');
      const changedAt = this.clock.now();
      const revision = draft.revision + 1;
      await tx.update(CourseDraftEntity, { id }, { content, revision, changedAt });
      await tx.insert(CourseDraftChangeEntity, { draftId: id, revision, part, changedBy: person.userId, changedAt });
      return content;
    });
  }

  /**
   * Hands the draft to a second person.
   * @param note what is new and why, for learners
   * @throws Refused `not-found`, `forbidden`, `courses.draft-over`, `courses.draft-empty` when it says nothing new,
   *   `courses.draft-not-whole`, `conflict` when it is not the revision that was seen
   */
  async propose(person: PersonActor, id: string, revision: number, note: string): Promise<void> {
    await this.move(person, id, 'propose', 'courses.version-proposed', async (tx, draft) => {
      if (draft.revision !== revision) throw conflict();
      const newest = await this.newest(tx, draft);
      if (newest.draft && countOf(diffCourses(newest.draft, draft.content)) === 0) throw refuse('courses.draft-empty');
      const media = await this.media.of(tx, id, mediaShown(draft.content));
      const problems = problemsOf(draft.content, media);
      if (problems.length > 0) throw refuse('courses.draft-not-whole', { params: { n: problems.length } });
      const texts = textsOf(draft.content, newest.version + 1);
      return { ...texts, note, proposedBy: person.userId, proposedAt: this.clock.now(), returnedReason: null };
    });
  }

  /** Its authors take it back, to go on writing. @throws Refused `not-found`, `forbidden`, `courses.draft-over` */
  async retract(person: PersonActor, id: string): Promise<void> {
    await this.move(person, id, 'retract', 'courses.version-retracted', () => Promise.resolve({}));
  }

  /** A second person gives it back. @throws Refused as `retract`, `courses.own-draft` */
  async giveBack(person: PersonActor, id: string, reason: string): Promise<void> {
    await this.move(person, id, 'return', 'courses.version-returned', () =>
      Promise.resolve({ returnedReason: reason }),
    );
  }

  /** Ends it unpublished; it is kept. @throws Refused as `retract` */
  async discard(person: PersonActor, id: string): Promise<void> {
    await this.move(person, id, 'discard', 'courses.version-discarded', () => Promise.resolve(this.decided(person)));
  }

  /**
   * A second person publishes what they have read. Who begins from then on reads it; who is under way keeps their version.
   * @param revision the one whose changes were read
   * @throws Refused as `propose`, `courses.own-draft`, `courses.version-taken` when the course got a version meanwhile
   */
  async publish(person: PersonActor, id: string, revision: number): Promise<void> {
    await this.move(person, id, 'publish', 'courses.version-published', async (tx, draft) => {
      if (draft.revision !== revision) throw conflict();
      const course = parseCourse(draft.source!, draft.translations);
      const { version } = await this.newest(tx, draft);
      if (course.version !== version + 1)
        throw refuse('courses.version-taken', { params: { version: course.version } });
      const { slug, letter } = course;
      const courseId = draft.courseId ?? newId();
      if (draft.courseId === null) await insertCourse(tx, { id: courseId, slug, letter, at: this.clock.now() });
      return { ...this.decided(person), courseId };
    });
  }

  private decided(person: PersonActor) {
    return { decidedBy: person.userId, decidedAt: this.clock.now() };
  }

  /** Moves a draft on; repeated by the same person, it changes nothing. */
  private async move(
    person: PersonActor,
    id: string,
    move: DraftMove,
    act: ActName,
    work: (tx: EntityManager, draft: DraftRow) => Promise<Partial<CourseDraftEntity>>,
  ): Promise<void> {
    await changeDrafts(this.db, person, move, `courses.draft.${move}`, async (tx) => {
      const draft = await this.locked(tx, id);
      if (isMoveDone(draft, move, person.userId)) return id;
      const refusal = draftRefusal(person, move, await authorsOf(tx, id));
      if (refusal === 'own-draft') throw refuse('courses.own-draft', { status: 403 });
      const state = this.requireMove(draft, move);
      const changed = await work(tx, draft);
      await tx.update(CourseDraftEntity, { id }, { ...changed, state } as object);
      if (state === 'published') await this.insertVersion(tx, { ...draft, ...changed });
      const details = {
        course: draft.content.facts.title,
        revision: draft.revision,
        ...(changed.note ? { note: changed.note } : {}),
        ...(changed.returnedReason ? { reason: changed.returnedReason } : {}),
      };
      await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: 'course-draft', id }, details });
      return id;
    });
  }

  private async insertVersion(tx: EntityManager, draft: DraftRow): Promise<void> {
    const { id, courseId, source, translations, note, decidedBy } = draft;
    const shown = mediaShown(draft.content);
    const media = (await this.media.of(tx, id, shown)).filter((one) => shown.includes(one.id));
    const content = { ...parseCourse(source!, translations), media: media.map(mediumIn) };
    await this.media.publish(tx, shown);
    await tx.insert(CourseVersionEntity, {
      id: newId(),
      courseId: courseId!,
      version: content.version,
      content,
      createdAt: this.clock.now(),
      source,
      translations,
      note,
      draftId: id,
      publishedBy: decidedBy,
    } as object);
  }

  /** The newest version of the draft's course, to compare with, and its number; none and 0 for a course that is new. */
  private async newest(tx: EntityManager, { courseId, content }: DraftRow) {
    const newest = courseId === null ? null : await newestText(tx, content.facts.slug);
    const draft = newest?.source ? readDraft(newest.source, newest.translations) : null;
    return { version: newest?.version ?? 0, draft };
  }

  private requireMove(draft: DraftRow, move: DraftMove) {
    const state = afterDraftMove(draft.state, move);
    if (state === null) throw refuse('courses.draft-over', { params: { state: draft.state } });
    return state;
  }

  private async locked(tx: EntityManager, id: string): Promise<DraftRow> {
    const draft = isId(id) ? await lockDraft(tx, id) : null;
    if (!draft) throw notFound();
    return draft;
  }
}

/** The letter of a course stays, and so does its address once it is published: people have links to it. */
function withItsNames({ courseId, content }: DraftRow, changed: DraftCourse): DraftCourse {
  const { letter, slug } = content.facts;
  return { ...changed, facts: { ...changed.facts, letter, slug: courseId === null ? changed.facts.slug : slug } };
}
