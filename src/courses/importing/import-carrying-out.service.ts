import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import type { Day } from '#libs/mexico';
import { sameName } from '#libs/people-list';
import { Accounts, PersonalCodes } from '../../accounts/index.js';
import { Companies, displayName, saveWorkplaces } from '../../companies/index.js';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { EnrolmentLookup } from '../enrolling/enrolment-lookup.service.js';
import { refuse } from '../courses.refusals.js';
import { requireManager } from '../require-manager.js';
import { EnrolmentImport } from './import.entity.js';
import {
  deleteGood,
  findMembers,
  insertImported,
  moveDeadlines,
  newcomers,
  setPeople,
  workplacesIn,
} from './carrying-out.queries.js';
import { importCounts, joinWhole, namedCourses } from './import.queries.js';

/** How a file is carried out. */
export interface CarryingOut {
  /** Courses of the rows that name none. */
  readonly courses: readonly string[];
  /** The last day of the rows that say none. */
  readonly deadline: Day | null;
  /** Enrols those of the good rows though others are faulty; otherwise nobody is. */
  readonly partly: boolean;
}

/** Enrols the people of a file that was read and looked at. */
@Injectable()
export class ImportCarryingOut {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lookup: EnrolmentLookup,
    private readonly accounts: Accounts,
    private readonly codes: PersonalCodes,
    private readonly companies: Companies,
  ) {}

  /**
   * Enrols them in one transaction: members as they are, people with an address by an invitation that is mailed when its
   * turn comes, people without one by a code of their own. A file is carried out once; doing it again changes nothing.
   * @returns how many people and enrolments came of it
   * @throws Refused `not-found`, `courses.import-faulty`, `courses.import-nobody` (422), at the field `course`
   *   `courses.import-course`, `courses.not-open`; `companies.not-active`
   */
  async carryOut(
    actor: PersonActor,
    companyId: string,
    id: string,
    asked: CarryingOut,
  ): Promise<{ people: number; enrolled: number }> {
    return this.db.change(actor, { what: 'courses.import', subject: id }, async (tx) => {
      requireManager(actor, companyId);
      const lock = { mode: 'pessimistic_write' } as const;
      const found = isId(id) ? await tx.findOne(EnrolmentImport, { where: { id, companyId }, lock }) : null;
      if (!found || found.state === 'reading') throw notFound();
      if (found.state === 'applied') return { people: found.people, enrolled: found.enrolled };
      await joinWhole(tx);
      const counts = await importCounts(tx, id, companyId);
      if (counts.faulty > 0 && !asked.partly) throw refuse('courses.import-faulty', { status: 422 });
      if (counts.good === 0) throw refuse('courses.import-nobody', { status: 422 });
      if (counts.open > 0 && asked.courses.length === 0)
        throw refuse('courses.import-course', { status: 422, field: 'course' });
      const company = await this.companies.requireActive(tx, companyId);
      const versions = [];
      for (const slug of new Set([...asked.courses, ...(await namedCourses(tx, id))]))
        versions.push({ slug, ...(await this.lookup.openCourse(tx, slug)) });
      await this.findPeople(tx, actor, companyId, id);
      await saveWorkplaces(tx, companyId, await workplacesIn(tx, id));
      const at = this.clock.now();
      const place = { importId: id, companyId, companyName: displayName(company), enrolledBy: actor.userId, at };
      const file = { ...place, versions, chosen: asked.courses, deadline: asked.deadline };
      await moveDeadlines(tx, file);
      const made = await insertImported(tx, file);
      await deleteGood(tx, id);
      await tx.update(EnrolmentImport, { id }, { state: 'applied', appliedAt: at, ...made });
      const subject = { type: 'import', id };
      const details = { people: String(made.people), enrolled: String(made.enrolled) };
      await recordAct(tx, actor, { at, act: 'courses.imported', subject, companyId, details });
      return made;
    });
  }

  /** Says of each good row who it is: somebody of the team, somebody invited, or somebody new with a code. */
  private async findPeople(tx: EntityManager, actor: PersonActor, companyId: string, id: string): Promise<void> {
    await findMembers(tx, id, companyId);
    const unknown = await newcomers(tx, id);
    const reachable = unknown.filter(({ email }) => email !== '');
    const invitations = await this.accounts.inviteLater(tx, actor, companyId, reachable);
    const invited = reachable.map(({ identity, email }) => ({
      identity,
      userId: null,
      invitationId: invitations.get(email) ?? null,
    }));
    const known = new Map((await this.codes.names(tx, companyId)).map(({ name, userId }) => [sameName(name), userId]));
    // a number tells people apart whom their name does not
    const byName = ({ identity, name }: { identity: string; name: string }) =>
      identity.startsWith('=') ? known.get(sameName(name)) : undefined;
    const unreachable = unknown.filter(({ email }) => email === '');
    const here = unreachable.flatMap((one) => {
      const userId = byName(one);
      return userId === undefined ? [] : [{ identity: one.identity, userId, invitationId: null }];
    });
    const fresh = unreachable.filter((one) => byName(one) === undefined);
    const made = await this.codes.make(
      tx,
      actor,
      companyId,
      fresh.map(({ name }) => name),
    );
    const coded = fresh.map(({ identity }, at) => ({ identity, userId: made[at]!, invitationId: null }));
    await setPeople(tx, id, [...invited, ...here, ...coded]);
  }
}
