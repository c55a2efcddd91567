import { Injectable } from '@nestjs/common';
import { anonymous, Database } from '../../database/index.js';
import { CourseCatalogue, type CourseVersion } from '../catalogue/course-catalogue.service.js';
import { answersKept, placeKept } from '../enrolling/newer-version.rules.js';
import { OpenCourses } from './open-courses.service.js';
import { OpenProgressEntity } from './open-progress.entity.js';
import type { OpenProgressRow } from './open-progress.queries.js';

/** Who is in the middle of a course without an account keeps their version, and may move to a newer one. */
@Injectable()
export class OpenVersions {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CourseCatalogue,
    private readonly courses: OpenCourses,
  ) {}

  /** The newer version of the course, that is open without an account too; null for none, and once it was passed. */
  async newer({
    versionId,
    passed,
  }: Pick<OpenProgressRow, 'versionId' | 'passed'>): Promise<(CourseVersion & { note: string }) | null> {
    if (passed) return null;
    const found = await this.db.as(anonymous, (tx) => this.catalogue.newerThan(tx, versionId));
    return found?.course.withoutAccount ? found : null;
  }

  /**
   * Moves to the newest version; lessons stay read by their ids, and answers to questions that did not change.
   * @param versionId the version whose changes were read
   * @returns whether it was moved: not if meanwhile there is yet another version
   * @throws Refused `not-found`
   */
  move(slug: string, token: string, versionId: string): Promise<boolean> {
    return this.courses.change('courses.open.move-on', slug, token, async (tx, { progress, course }) => {
      if (progress.versionId === versionId) return true;
      const newer = progress.passed ? null : await this.catalogue.newerThan(tx, progress.versionId);
      if (newer?.versionId !== versionId || !newer.course.withoutAccount) return false;
      const place = placeKept(newer.course, progress.place);
      await tx.update(
        OpenProgressEntity,
        { id: progress.id },
        {
          courseVersionId: versionId,
          draftAnswers: answersKept(course, newer.course, progress.draftAnswers),
          placeLesson: place?.lessonId ?? null,
          placeBlock: place?.block ?? null,
        },
      );
      return true;
    });
  }
}
