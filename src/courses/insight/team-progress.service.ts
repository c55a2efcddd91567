import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Functions, type FunctionsRecord, isFound, type PersonFunction, placesOf } from '../../companies/index.js';
import { type Actor, Database } from '../../database/index.js';
import { CourseCatalogue, type CourseVersion } from '../catalogue/course-catalogue.service.js';
import { isOpen } from '../enrolling/enrolment.rules.js';
import { enrolmentsByIds, enrolmentsOfCompany, type EnrolmentRow } from '../enrolling/enrolments.queries.js';
import { progressOf } from '../enrolling/progress.rules.js';
import { badgeOf, heldOf } from '../enrolling/progress.views.js';
import { PEOPLE_PER_PAGE } from './insight.rules.js';
import { enrolmentFacts, type EnrolmentFactsRow } from './insight.queries.js';
import { laggingNow } from './lagging.rules.js';
import { filterIn, isAsked, isIn, type PersonFacts, teamViews, trainedByFunction } from './team-filter.rules.js';

/** What an address asks for, unread. */
export type AskedTeam = Parameters<typeof filterIn>[0];

/** A member, or somebody invited to a course, with all their enrolments. */
export interface TeamPerson extends PersonFacts {
  readonly id: string;
  readonly enrolments: readonly EnrolmentFactsRow[];
}

const countsOf = (people: readonly PersonFacts[], now: Date) =>
  Object.fromEntries(teamViews.map((view) => [view, people.filter((person) => isIn(view, person, now)).length]));

const inSpanish = new Intl.Collator('es-MX', { numeric: true }).compare;

/** What Human Resources sees of its team: progress, never answers. */
@Injectable()
export class TeamProgress {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly accounts: Accounts,
    private readonly functions: Functions,
  ) {}

  /**
   * One page of the table: members and people invited to a course, with their enrolment in each course, as the filter
   * asks; how many there are in each view; and how many of those who lag may be reminded now.
   */
  async table(actor: Actor, companyId: string, wanted: AskedTeam, asked: number) {
    return this.db.as(actor, async (tx) => {
      const courses = await this.catalogue.published(tx);
      const enrolments = await enrolmentFacts(tx, companyId);
      const now = this.clock.now();
      const said = await this.functions.of(tx, companyId);
      const everyone = await this.people(tx, companyId, enrolments, said);
      const { filter, found, people, sites } = this.chosen(everyone, courses, wanted);
      const pages = Math.max(1, Math.ceil(people.length / PEOPLE_PER_PAGE));
      const page = Math.min(Math.max(1, asked), pages);
      const shown = people.slice((page - 1) * PEOPLE_PER_PAGE, page * PEOPLE_PER_PAGE);
      const rows = await this.rows(tx, shown, courses);
      return {
        courses: courses.map(({ course: { letter, title } }) => ({ letter, title })),
        people: rows,
        filter,
        sites,
        byFunction:
          said &&
          trainedByFunction(
            everyone,
            said.counts,
            courses.map(({ courseId }) => courseId),
          ),
        counts: countsOf(found, now),
        total: people.length,
        everyone: everyone.length,
        remindable: laggingNow(enrolments, now).due.length,
        certified: enrolments.filter((enrolment) => enrolment.state === 'completed').length,
        open: enrolments.filter(isOpen).length,
        page,
        pages,
      };
    });
  }

  /** Everyone whom the filter asks for, as rows of a table with a line for each course. */
  async sheet(actor: Actor, companyId: string, wanted: AskedTeam) {
    return this.db.as(actor, async (tx) => {
      const courses = await this.catalogue.published(tx);
      const said = await this.functions.of(tx, companyId);
      const everyone = await this.people(tx, companyId, await enrolmentFacts(tx, companyId), said);
      const { people } = this.chosen(everyone, courses, wanted);
      const rows = await this.rows(tx, people, courses);
      return people.map((person, place) => ({
        ...person,
        courses: courses.map(({ course }, at) => ({ course, badge: rows[place]!.enrolments[at] ?? null })),
      }));
    });
  }

  private chosen(everyone: readonly TeamPerson[], courses: readonly CourseVersion[], wanted: AskedTeam) {
    const now = this.clock.now();
    const sites = [...new Set(everyone.map(({ site }) => site).filter((site) => site !== ''))].sort(inSpanish);
    const filter = filterIn(wanted, { letters: courses.map(({ course }) => course.letter), sites });
    const courseId = courses.find(({ course }) => course.letter === filter.course)?.courseId;
    const narrowed = (person: TeamPerson): TeamPerson =>
      courseId ? { ...person, enrolments: person.enrolments.filter((one) => one.courseId === courseId) } : person;
    const found = everyone.filter((person) => isAsked(person, filter) && isFound(person, filter.search)).map(narrowed);
    const shown = new Set(found.filter((person) => isIn(filter.view, person, now)).map(({ id }) => id));
    return { filter, sites, found, people: everyone.filter(({ id }) => shown.has(id)) };
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
  private async people(
    tx: EntityManager,
    companyId: string,
    enrolments: readonly EnrolmentFactsRow[],
    said: FunctionsRecord | null,
  ): Promise<TeamPerson[]> {
    const members = await this.accounts.membersOf(tx, companyId);
    const own = new Map<string, EnrolmentFactsRow[]>();
    for (const one of enrolments) {
      const who = one.userId ?? one.invitationId ?? '';
      const known = own.get(who);
      if (known) known.push(one);
      else own.set(who, [one]);
    }
    const isWaiting = enrolments.some(({ userId }) => userId === null);
    const invitations = isWaiting ? await this.accounts.invitationsOf(tx, companyId) : [];
    const invited = invitations.filter(({ id }) => own.has(id));
    const functions = new Map<string, PersonFunction[]>();
    for (const one of said?.assigned ?? [])
      functions.set(one.userId, [...(functions.get(one.userId) ?? []), one.function]);
    const sites = new Map((await placesOf(tx, companyId)).map(({ who, site }) => [who, site]));
    const of = (id: string) => ({
      id,
      functions: functions.get(id) ?? [],
      site: sites.get(id) ?? '',
      enrolments: own.get(id) ?? [],
    });
    return [
      ...members.map(({ userId, name, email }) => ({ ...of(userId), name, email, invited: false })),
      ...invited.map(({ id, name, email }) => ({ ...of(id), name, email, invited: true })),
    ];
  }

  /** People with their enrolment in each course; only of these is read how far they are. */
  private async rows(tx: EntityManager, people: readonly TeamPerson[], courses: readonly CourseVersion[]) {
    const ids = people.flatMap(({ enrolments }) => enrolments.map(({ id }) => id));
    const whole = new Map((await enrolmentsByIds(tx, ids)).map((one) => [one.id, one]));
    const rows = [];
    for (const person of people) rows.push(await this.row(tx, person, courses, whole));
    return rows;
  }

  private async row(
    tx: EntityManager,
    person: TeamPerson,
    courses: readonly CourseVersion[],
    whole: ReadonlyMap<string, EnrolmentRow>,
  ) {
    const cells = [];
    const today = dayOf(this.clock.now());
    for (const { courseId } of courses) {
      const found = person.enrolments.find((one) => one.courseId === courseId);
      const enrolment = found && whole.get(found.id);
      // The version they were enrolled in may have had other lessons.
      const course = enrolment && (await this.catalogue.version(tx, enrolment.versionId)).course;
      cells.push(
        enrolment && course ? { id: enrolment.id, ...badgeOf(course, enrolment), ...heldOf(enrolment, today) } : null,
      );
    }
    const instants = person.enrolments.flatMap((enrolment) => enrolment.lastActivityAt ?? []);
    const lastActivityAt = instants.sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
    return { id: person.id, name: person.name, invited: person.invited, enrolments: cells, lastActivityAt };
  }
}
