import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { afterDraftMove, draftMoves } from '#libs/drafts';
import { isId } from '#libs/ids';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { refuse } from '../courses.refusals.js';
import { CourseMedia } from '../media/course-media.js';
import type { MediumRow } from '../media/media.queries.js';
import { courseViews, draftView } from './authoring.views.js';
import { type CourseDiff, countOf, diffCourses } from './diff.rules.js';
import { draftRefusal, may } from './draft.policy.js';
import {
  authorsOf,
  changesOf,
  draftById,
  type DraftRow,
  newestText,
  openDrafts,
  publishedVersions,
  versionTextById,
  versionTextByNumber,
} from './draft.queries.js';
import { readDraft } from './draft.source.js';
import type { DraftCourse, DraftProblem } from './draft.types.js';
import { mediaShown, problemsOf } from './problems.rules.js';

/** A draft with that with which it is compared, as its pages need it. */
export interface OpenDraft {
  readonly draft: DraftRow;
  /** Null: a course that is new. */
  readonly base: DraftCourse | null;
  readonly diff: CourseDiff;
  /** What was added in it, and what its lessons show. */
  readonly media: readonly MediumRow[];
  readonly problems: readonly DraftProblem[];
  readonly shown: ReturnType<typeof draftView>;
}

/** Reads courses, their versions and drafts for the pages of FM4. */
@Injectable()
export class AuthoringReader {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CourseCatalogue,
    private readonly media: CourseMedia,
  ) {}

  /** All courses with their versions, and the drafts that are open. */
  list(person: PersonActor) {
    return this.db.as(person, async (tx) => {
      this.requireSight(person);
      return courseViews(await this.catalogue.all(tx), await publishedVersions(tx), await openDrafts(tx));
    });
  }

  /** A draft against the newest version, or, once it was decided, the one it began from. @throws Refused `not-found` */
  draft(person: PersonActor, id: string): Promise<OpenDraft> {
    return this.db.as(person, async (tx) => {
      this.requireSight(person);
      const draft = isId(id) ? await draftById(tx, id) : null;
      if (!draft) throw notFound();
      const { base, version } = await this.baseOf(tx, draft);
      const diff = diffCourses(base, draft.content);
      const media = await this.media.of(tx, id, mediaShown(draft.content));
      const problems = problemsOf(draft.content, media);
      const authors = await authorsOf(tx, id);
      const shown = draftView(draft, {
        may: draftMoves.filter(
          (move) => afterDraftMove(draft.state, move) !== null && draftRefusal(person, move, authors) === null,
        ),
        own: authors.includes(person.userId),
        base: version,
        changes: countOf(diff),
        problems: problems.length,
      });
      return { draft, base, diff, media, problems, shown };
    });
  }

  history(person: PersonActor, id: string) {
    return this.db.as(person, (tx) => changesOf(tx, id));
  }

  /**
   * A published version with its files and what it says otherwise than the one before.
   * @throws Refused `not-found`, also for a version of which no file was kept
   */
  version(person: PersonActor, slug: string, number: string) {
    return this.db.as(person, async (tx) => {
      this.requireSight(person);
      const version = /^[1-9]\d{0,5}$/.test(number) ? await versionTextByNumber(tx, slug, Number(number)) : null;
      if (!version || version.source === null) throw notFound();
      const before = version.version > 1 ? await versionTextByNumber(tx, slug, version.version - 1) : null;
      const written = readDraft(version.source, version.translations);
      const base = before?.source ? readDraft(before.source, before.translations) : null;
      const row = (await publishedVersions(tx)).find(({ id }) => id === version.id)!;
      return { row, version, title: written.facts.title, diff: base && diffCourses(base, written) };
    });
  }

  private async baseOf(tx: EntityManager, { courseId, basedOn, state, content }: DraftRow) {
    const decided = state === 'published' || state === 'discarded';
    if (courseId === null || (decided && basedOn === null)) return { base: null, version: null };
    const text = decided ? await versionTextById(tx, basedOn!) : await newestText(tx, content.facts.slug);
    const base = text?.source ? readDraft(text.source, text.translations) : null;
    return { base, version: text?.version ?? null };
  }

  private requireSight(person: PersonActor): void {
    if (!may(person, 'see')) throw refuse('forbidden', { status: 403 });
  }
}
