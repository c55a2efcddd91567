import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CourseCatalogue, type CourseVersion } from '../catalogue/course-catalogue.service.js';
import { may } from '../course.policy.js';
import { refuse } from '../courses.refusals.js';
import { mayRemind } from './enrolment.rules.js';
import { enrolmentById, type EnrolmentRow, enrolmentsOfCompany } from './enrolments.queries.js';

/** An enrolment of a company. */
export type ManagedEnrolment = EnrolmentRow & { readonly companyId: string };

/** What Human Resources reads before it enrols, reminds or withdraws. */
@Injectable()
export class EnrolmentLookup {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly accounts: Accounts,
  ) {}

  /** The courses that there are, by their names. */
  courses(actor: Actor): Promise<{ slug: string; letter: string; title: string }[]> {
    return this.db.as(actor, async (tx) => (await this.catalogue.published(tx)).map(named));
  }

  /** What the form offers: open courses, and members with the letters of the courses they are in. */
  async choices(actor: Actor, companyId: string) {
    return this.db.as(actor, async (tx) => {
      const courses = await this.catalogue.published(tx);
      const enrolments = await enrolmentsOfCompany(tx, companyId);
      const letters = new Map(courses.map(({ courseId, course }) => [courseId, course.letter]));
      const members = await this.accounts.membersOf(tx, companyId);
      return {
        courses: courses.map(named),
        people: members.map(({ userId, name, email }) => ({
          userId,
          name,
          email,
          letters: enrolments
            .filter((enrolment) => enrolment.userId === userId)
            .flatMap((enrolment) => letters.get(enrolment.courseId) ?? [])
            .sort(),
        })),
      };
    });
  }

  /** One enrolment with its learner. @throws Refused `not-found`, also for another company's */
  async one(actor: Actor, id: string) {
    return this.db.as(actor, async (tx) => {
      const enrolment = await this.managed(tx, actor, id);
      const { name, email } = await this.learner(tx, enrolment);
      const { course } = await this.catalogue.version(tx, enrolment.versionId);
      const now = this.clock.now();
      return {
        enrolment,
        name,
        email,
        course,
        remindable: email !== '' && mayRemind(enrolment, now),
        today: dayOf(now),
      };
    });
  }

  /** The course's newest version, if it can be taken. @throws Refused `courses.not-open` */
  async openCourse(tx: EntityManager, slug: string): Promise<CourseVersion> {
    const version = await this.catalogue.bySlug(tx, slug);
    if (version?.course.state !== 'published') throw refuse('courses.not-open', { status: 422, field: 'course' });
    return version;
  }

  /** The enrolment, if the actor manages it. @throws Refused `not-found`, also for a withdrawn one */
  async managed(tx: EntityManager, actor: Actor, id: string): Promise<ManagedEnrolment> {
    const enrolment = isId(id) ? await enrolmentById(tx, id) : null;
    if (!enrolment || enrolment.state === 'withdrawn' || !may(actor, 'manage', enrolment)) throw notFound();
    const { companyId } = enrolment;
    if (companyId === null) throw notFound();
    return { ...enrolment, companyId };
  }

  /** The learner: a member, or a person who has not accepted the invitation yet. @throws Refused `not-found` */
  async learner(tx: EntityManager, enrolment: ManagedEnrolment): Promise<{ name: string; email: string }> {
    if (enrolment.userId !== null) {
      const person = await this.accounts.personOf(tx, enrolment.userId);
      if (person) return person;
    }
    const waiting = await this.accounts.invitationsOf(tx, enrolment.companyId);
    const invitation = waiting.find((one) => one.id === enrolment.invitationId);
    if (!invitation) throw notFound();
    return invitation;
  }
}

const named = ({ course: { slug, letter, title } }: CourseVersion) => ({ slug, letter, title });
