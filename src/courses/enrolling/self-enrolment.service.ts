import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { isEnrolled } from '../catalogue/catalogue.queries.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { EnrolmentLookup } from './enrolment-lookup.service.js';
import { EnrolmentMails } from './enrolment-mails.service.js';
import { insertEnrolment } from './enrolments.queries.js';

/** People who take a course on their own, whether or not they belong to a company. */
@Injectable()
export class SelfEnrolment {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly lookup: EnrolmentLookup,
    private readonly mails: EnrolmentMails,
  ) {}

  /**
   * Enrols the person in the newest version, for no company; who is in the course already stays as they are.
   * @throws Refused `not-found`, `courses.not-open`
   */
  async start(person: PersonActor, slug: string): Promise<void> {
    const { userId } = person;
    await this.db.change(person, { what: 'courses.start', subject: userId }, async (tx) => {
      if (!(await this.catalogue.bySlug(tx, slug))) throw notFound();
      const { courseId, versionId } = await this.lookup.openCourse(tx, slug);
      if (await isEnrolled(tx, userId, slug)) return;
      const at = this.clock.now();
      const company = { companyId: null, companyName: null };
      const own = { ...company, userId, invitationId: null, enrolledBy: userId };
      // null: a second click came first
      const id = await insertEnrolment(tx, { ...own, courseId, versionId, at });
      if (id === null) return;
      const subject = { type: 'enrolment', id } as const;
      await recordAct(tx, person, { at, act: 'courses.started', subject, companyId: null });
      await this.mails.refresh(tx, id);
    });
  }
}
