import { Injectable } from '@nestjs/common';
import { anonymous, Database } from '../../database/index.js';
import { actorOf, notFound, type Viewer } from '../../web/index.js';
import type { Course } from './course.content.js';
import { may } from '../course.policy.js';
import { CourseShelf } from './course-catalogue.service.js';
import { enrolmentInCourse } from '../enrolling/enrolments.queries.js';

/** The catalogue, for anyone. */
@Injectable()
export class PublicCourses {
  constructor(
    private readonly db: Database,
    private readonly shelf: CourseShelf,
  ) {}

  /** Every course, in the order of their letters. */
  async all(): Promise<Course[]> {
    return this.db.as(anonymous, async (tx) => (await this.shelf.all(tx)).map(({ course }) => course));
  }

  /** One course, and what the visitor can do about it. @throws Refused `not-found` */
  async one(slug: string, viewer: Viewer | null) {
    return this.db.as(actorOf(viewer), async (tx) => {
      const found = await this.shelf.bySlug(tx, slug);
      if (!found) throw notFound();
      const enrolled = viewer !== null && (await enrolmentInCourse(tx, viewer, slug)) !== null;
      return { course: found.course, start: startOf(viewer, enrolled) };
    });
  }
}

function startOf(viewer: Viewer | null, enrolled: boolean) {
  if (!viewer) return 'visitor' as const;
  if (enrolled) return 'learner' as const;
  const { companyId } = viewer;
  const manages = companyId !== null && may(actorOf(viewer), 'manage', { companyId, userId: null });
  return manages ? ('company' as const) : ('ask' as const);
}
