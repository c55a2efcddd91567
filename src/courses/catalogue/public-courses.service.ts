import { Injectable } from '@nestjs/common';
import { Database } from '../../database/index.js';
import { actorOf, notFound, type Viewer } from '../../web/index.js';
import { may } from '../course.policy.js';
import { isEnrolled } from './catalogue.queries.js';
import type { Course } from './course.content.js';
import { CourseCatalogue } from './course-catalogue.service.js';

/** What the public sees of the catalogue. */
@Injectable()
export class PublicCourses {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** Every course, in the order of their letters. */
  async all(): Promise<Course[]> {
    return this.db.read(async (tx) => (await this.catalogue.all(tx)).map(({ course }) => course));
  }

  /** One course, and what the visitor can do about it. @throws Refused `not-found` */
  async one(slug: string, viewer: Viewer | null) {
    return this.db.as(actorOf(viewer), async (tx) => {
      const found = await this.catalogue.bySlug(tx, slug);
      if (!found) throw notFound();
      const enrolled = viewer !== null && (await isEnrolled(tx, viewer.userId, slug));
      return { course: found.course, start: startOf(viewer, enrolled) };
    });
  }
}

function startOf(viewer: Viewer | null, enrolled: boolean) {
  if (!viewer) return 'visitor' as const;
  if (enrolled) return 'learner' as const;
  const { companyId } = viewer;
  const manages = companyId !== null && may(actorOf(viewer), 'manage', { companyId, userId: null });
  return manages ? ('company' as const) : ('self' as const);
}
