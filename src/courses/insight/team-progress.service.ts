import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { type Actor, Database } from '../../database/index.js';
import { CourseCatalogue, type CourseVersion } from '../catalogue/course-catalogue.service.js';
import { isOpen } from '../enrolling/enrolment.rules.js';
import { enrolmentsOfCompany, type EnrolmentRow } from '../enrolling/enrolments.queries.js';
import { progressOf } from '../enrolling/progress.rules.js';
import { badgeOf } from '../enrolling/progress.views.js';
import { PEOPLE_PER_PAGE } from './insight.rules.js';

/** What Human Resources sees of its team: progress, never answers. */
@Injectable()
export class TeamProgress {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CourseCatalogue,
    private readonly accounts: Accounts,
  ) {}

  /** One page of the table: members and people invited to a course, with their enrolment in each course. */
  async table(actor: Actor, companyId: string, asked: number) {
    return this.db.as(actor, async (tx) => {
      const courses = await this.catalogue.published(tx);
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
        open: enrolments.filter(isOpen).length,
        page,
        pages,
      };
    });
  }

  /** Every enrolment of the company that was not withdrawn. */
  async enrolments(actor: Actor, companyId: string) {
    return this.db.as(actor, async (tx) => {
      const rows = [];
      for (const enrolment of await enrolmentsOfCompany(tx, companyId)) {
        const { course } = await this.catalogue.version(tx, enrolment.versionId);
        rows.push({ enrolment, course, ...progressOf(course, enrolment.read) });
      }
      return rows;
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
      // The version they were enrolled in may have had other lessons.
      const course = enrolment && (await this.catalogue.version(tx, enrolment.versionId)).course;
      cells.push(enrolment && course ? { id: enrolment.id, ...badgeOf(course, enrolment) } : null);
    }
    const instants = person.enrolments.flatMap((enrolment) => enrolment.lastActivityAt ?? []);
    const lastActivityAt = instants.sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
    return { id: person.id, name: person.name, invited: person.invited, enrolments: cells, lastActivityAt };
  }
}
