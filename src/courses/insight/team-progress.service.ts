import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Accounts } from '../../accounts/index.js';
import { type Actor, Database } from '../../database/index.js';
import { mayRemind, progressOf } from '../learning/quiz.rules.js';
import { badgeOf } from '../learning/learning.views.js';
import { CourseShelf } from '../catalogue/course-catalogue.service.js';
import { enrolmentsOfCompany, type CourseVersion, type EnrolmentRow } from '../enrolling/enrolments.queries.js';
import { Enrolments } from '../enrolling/enrolments.service.js';

const PEOPLE_PER_PAGE = 50;

/** What Human Resources sees: who is where, never what anyone answered. */
@Injectable()
export class TeamProgress {
  constructor(
    private readonly db: Database,
    private readonly shelf: CourseShelf,
    private readonly accounts: Accounts,
    private readonly service: Enrolments,
    private readonly clock: Clock,
  ) {}

  /** One page of the table of people and courses; members and people invited to a course. */
  async table(actor: Actor, companyId: string, asked: number) {
    return this.db.as(actor, async (tx) => {
      const courses = (await this.shelf.all(tx)).filter(({ course }) => course.state === 'published');
      const enrolments = await enrolmentsOfCompany(tx, companyId);
      const people = await this.people(tx, companyId, enrolments);
      const pages = Math.max(1, Math.ceil(people.length / PEOPLE_PER_PAGE));
      const page = Math.min(Math.max(1, asked), pages);
      const shown = people.slice((page - 1) * PEOPLE_PER_PAGE, page * PEOPLE_PER_PAGE);
      const rows = [];
      for (const person of shown) rows.push(await this.row(tx, person, courses));
      return {
        courses: courses.map(({ course: { letter, title } }) => ({ letter, title })),
        people: rows,
        certified: enrolments.filter((enrolment) => enrolment.state === 'completed').length,
        open: enrolments.filter((enrolment) => enrolment.state !== 'completed').length,
        page,
        pages,
      };
    });
  }

  /** What the form of enrolling offers: open courses, and members with the courses they are in. */
  async choices(actor: Actor, companyId: string) {
    return this.db.as(actor, async (tx) => {
      const courses = (await this.shelf.all(tx)).filter(({ course }) => course.state === 'published');
      const enrolments = await enrolmentsOfCompany(tx, companyId);
      const letters = new Map(courses.map(({ courseId, course }) => [courseId, course.letter]));
      const members = await this.accounts.membersOf(tx, companyId);
      return {
        courses: courses.map(({ course: { slug, letter, title } }) => ({ slug, letter, title })),
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

  /** Every enrolment of the company, plainly. */
  async enrolments(actor: Actor, companyId: string) {
    return this.db.as(actor, async (tx) => {
      const rows = [];
      for (const enrolment of await enrolmentsOfCompany(tx, companyId)) {
        const { course } = await this.shelf.version(tx, enrolment.versionId);
        rows.push({ enrolment, course, ...progressOf(course, enrolment.read) });
      }
      return rows;
    });
  }

  /** One enrolment with its person. @throws Refused `not-found`, also for another company's */
  async one(actor: Actor, id: string) {
    return this.db.as(actor, async (tx) => {
      const enrolment = await this.service.managed(tx, actor, id);
      const { name, email } = await this.service.learner(tx, enrolment);
      const { course } = await this.shelf.version(tx, enrolment.versionId);
      const remindable = mayRemind(enrolment, this.clock.now());
      return { enrolment, name, email, course, remindable };
    });
  }

  /** Members by name, then those invited to a course who have not accepted yet. */
  private async people(tx: EntityManager, companyId: string, enrolments: readonly EnrolmentRow[]) {
    const members = await this.accounts.membersOf(tx, companyId);
    const waiting = enrolments.filter((enrolment) => enrolment.userId === null);
    const invitations = waiting.length > 0 ? await this.accounts.invitationsOf(tx, companyId) : [];
    const invited = invitations.filter(({ id }) => waiting.some((enrolment) => enrolment.invitationId === id));
    return [
      ...members.map(({ userId: id, name }) => ({
        id,
        name,
        invited: false,
        enrolments: enrolments.filter((enrolment) => enrolment.userId === id),
      })),
      ...invited.map(({ id, name }) => ({
        id,
        name,
        invited: true,
        enrolments: waiting.filter((enrolment) => enrolment.invitationId === id),
      })),
    ];
  }

  private async row(
    tx: EntityManager,
    person: { id: string; name: string; invited: boolean; enrolments: readonly EnrolmentRow[] },
    courses: readonly CourseVersion[],
  ) {
    const cells = [];
    for (const { courseId } of courses) {
      const enrolment = person.enrolments.find((one) => one.courseId === courseId);
      // Against the version they began with, which may have had other lessons.
      const course = enrolment && (await this.shelf.version(tx, enrolment.versionId)).course;
      cells.push(enrolment && course ? { id: enrolment.id, ...badgeOf(course, enrolment) } : null);
    }
    const instants = person.enrolments.flatMap((enrolment) => enrolment.lastActivityAt ?? []);
    const lastActivityAt = instants.sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
    return { id: person.id, name: person.name, invited: person.invited, enrolments: cells, lastActivityAt };
  }
}
