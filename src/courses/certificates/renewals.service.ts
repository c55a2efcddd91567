import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { RENEW_FROM_DAYS } from '../course.rules.js';
import { refuse } from '../courses.refusals.js';
import { EnrolmentLookup } from '../enrolling/enrolment-lookup.service.js';
import { EnrolmentMails } from '../enrolling/enrolment-mails.service.js';
import { enrolmentInCourse, insertEnrolment, renewEnrolment } from '../enrolling/enrolments.queries.js';

/** Taking a course again, because its certificate ends soon, has ended or was withdrawn. */
@Injectable()
export class Renewals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lookup: EnrolmentLookup,
    private readonly mails: EnrolmentMails,
  ) {}

  /**
   * Enrols the learner anew in the newest version, for the company for which they took it while they are in it; the
   * certificate that they have counts until its day. Twice does nothing.
   * @throws Refused `not-found`, `courses.not-open`, `courses.not-to-renew`
   */
  async begin(learner: PersonActor, slug: string): Promise<void> {
    await this.db.change(learner, { what: 'courses.renew', subject: learner.userId }, async (tx) => {
      // a second click finds the enrolment that the first one made
      await oneAtATime(tx, `courses.renew ${learner.userId} ${slug}`);
      const before = await enrolmentInCourse(tx, learner, slug, { lock: true });
      if (!before) throw notFound();
      if (before.state !== 'completed') return;
      const { userId } = learner;
      const { courseId, versionId } = await this.lookup.openCourse(tx, slug);
      const at = this.clock.now();
      const until = addDays(dayOf(at), RENEW_FROM_DAYS);
      if (!(await renewEnrolment(tx, { userId, courseId, companyId: before.companyId }, until)))
        throw refuse('courses.not-to-renew');
      const stays = before.companyId !== null && before.companyId === learner.companyId;
      const place = stays
        ? { companyId: before.companyId, companyName: before.companyName }
        : { companyId: null, companyName: null };
      const own = { ...place, userId, invitationId: null, enrolledBy: userId };
      const id = await insertEnrolment(tx, { ...own, courseId, versionId, at });
      // null: they began it on their own already
      if (id === null) return;
      const subject = { type: 'enrolment', id } as const;
      await recordAct(tx, learner, { at, act: 'courses.renewal-begun', subject, companyId: place.companyId });
      await this.mails.refresh(tx, before.id);
      await this.mails.refresh(tx, id);
    });
  }
}
