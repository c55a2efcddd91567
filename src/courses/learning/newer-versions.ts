import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CourseCatalogue, type CourseVersion } from '../catalogue/course-catalogue.service.js';
import type { Course } from '../catalogue/course.content.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { isOpen } from '../enrolling/enrolment.rules.js';
import { EnrolmentMails } from '../enrolling/enrolment-mails.service.js';
import { enrolmentInCourse, type EnrolmentRow } from '../enrolling/enrolments.queries.js';
import { answersKept, placeKept } from '../enrolling/newer-version.rules.js';
import { QuizDraftEntity } from './progress.entity.js';

/** A newer version of a course in which somebody is, and the one that they are reading. */
export interface NewerVersion {
  readonly enrolment: EnrolmentRow;
  readonly course: Course;
  /** Null: theirs is the newest, or they have passed. */
  readonly newer: (CourseVersion & { readonly note: string }) | null;
}

/** Who is under way keeps the version with which they began, and may move to a newer one. */
@Injectable()
export class NewerVersions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly mails: EnrolmentMails,
  ) {}

  /** What there is to move to. @throws Refused `not-found` when they are not enrolled */
  of(learner: PersonActor, slug: string): Promise<NewerVersion> {
    return this.db.as(learner, (tx) => this.find(tx, learner, slug, {}));
  }

  /**
   * Moves to the newest version: lessons stay read by their ids, and answers to questions that did not change. Twice does
   * nothing.
   * @param versionId the version whose changes were read
   * @returns whether it was moved: not if meanwhile there is yet another version
   * @throws Refused `not-found`
   */
  move(learner: PersonActor, slug: string, versionId: string): Promise<boolean> {
    return this.db.change(learner, { what: 'courses.move-on', subject: null }, async (tx) => {
      const { enrolment, course, newer } = await this.find(tx, learner, slug, { lock: true });
      if (enrolment.versionId === versionId) return true;
      if (newer?.versionId !== versionId) return false;
      const { id, companyId } = enrolment;
      const place = placeKept(newer.course, enrolment.place);
      const moved = { placeLesson: place?.lessonId ?? null, placeBlock: place?.block ?? null };
      await tx.update(EnrolmentEntity, { id }, { ...moved, courseVersionId: versionId });
      const draft = await tx.findOneBy(QuizDraftEntity, { enrolmentId: id });
      if (draft) {
        const answers = answersKept(course, newer.course, draft.answers);
        await tx.update(QuizDraftEntity, { enrolmentId: id }, { answers });
      }
      const details = { course: slug, version: newer.course.version };
      const subject = { type: 'enrolment', id };
      await recordAct(tx, learner, { at: this.clock.now(), act: 'courses.moved-on', subject, companyId, details });
      await this.mails.refresh(tx, id);
      return true;
    });
  }

  private async find(tx: EntityManager, learner: PersonActor, slug: string, options: object): Promise<NewerVersion> {
    const enrolment = await enrolmentInCourse(tx, learner, slug, options);
    if (!enrolment) throw notFound();
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    const newer = isOpen(enrolment) ? await this.catalogue.newerThan(tx, enrolment.versionId) : null;
    return { enrolment, course, newer };
  }
}
