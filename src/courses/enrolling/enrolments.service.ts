import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DAY } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Accounts, type Member } from '../../accounts/index.js';
import { Companies, displayName } from '../../companies/index.js';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { notFound, Refused } from '../../web/index.js';
import { CourseMails } from './enrolment-mails.service.js';
import { CourseShelf } from '../catalogue/course-catalogue.service.js';
import { may } from '../course.policy.js';
import { enrolmentById, enrolmentsOfInvitation, type CourseVersion, type EnrolmentRow } from './enrolments.queries.js';

/** Whom to enrol in which course. */
export interface EnrolRequest {
  readonly companyId: string;
  readonly slug: string;
  /** Members of the company. */
  readonly people: readonly string[];
  /** Somebody who is not in the company yet. */
  readonly invite: { readonly name: string; readonly email: string } | null;
}

/** Enrolling, reminding, withdrawing: what Human Resources does. */
@Injectable()
export class Enrolments implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly shelf: CourseShelf,
    private readonly mails: CourseMails,
    private readonly accounts: Accounts,
    private readonly companies: Companies,
  ) {}

  onModuleInit(): void {
    this.accounts.whenInvitationAccepted((tx, { id, userId }) => this.hand(tx, id, userId));
  }

  /**
   * Enrols members and, if asked, invites somebody new and enrols them. Whoever is in the course already, or has
   * finished it, stays as they are.
   * @returns how many were enrolled by this
   * @throws Refused `courses.nobody`, `courses.not-open`, `courses.not-a-member`, what `Accounts.invite` refuses,
   *   `companies.not-active`
   */
  async enrol(actor: Actor, request: EnrolRequest): Promise<{ enrolled: number }> {
    if (!may(actor, 'manage', { companyId: request.companyId, userId: null })) throw notFound();
    if (request.people.length === 0 && !request.invite) throw new Refused('courses.nobody', { status: 422 });
    return this.db.as(actor, async (tx) => {
      const company = await this.companies.requireActive(tx, request.companyId);
      const place = { companyId: company.id, companyName: displayName(company) };
      const version = await this.shelf.bySlug(tx, request.slug);
      if (version?.course.state !== 'published') {
        throw new Refused('courses.not-open', { status: 422, field: 'course' });
      }
      const members = await this.accounts.membersOf(tx, request.companyId);
      const chosen = chosenMembers(members, request);
      const added: string[] = [];
      for (const userId of chosen) {
        added.push(...(await this.insert(tx, actor, version, place, { userId, invitationId: null })));
      }
      if (request.invite && !memberWith(members, request.invite.email)) {
        const { companyId, invite } = request;
        const { id } = await this.accounts.invite(tx, actor, { companyId, ...invite, role: 'learner' });
        added.push(...(await this.insert(tx, actor, version, place, { userId: null, invitationId: id })));
      }
      for (const id of added) await this.mails.refresh(tx, id);
      return { enrolled: added.length };
    });
  }

  /**
   * Has a learner reminded now. Whoever has not accepted the invitation to the team gets that one again.
   * @throws Refused `not-found`, `courses.enrolment-closed`, `courses.reminded-recently`
   */
  async remind(actor: Actor, id: string): Promise<{ name: string }> {
    return this.db.as(actor, async (tx) => {
      const enrolment = await this.managed(tx, actor, id);
      const now = this.clock.now();
      const [, changed] = await tx.query(
        `update enrolments set reminded_at = $2 where id = $1 and state in ('enrolled', 'in-progress')
           and (reminded_at is null or reminded_at <= $3)`,
        [id, now, new Date(now.getTime() - DAY)],
      );
      if (changed === 0) {
        const open = enrolment.state === 'enrolled' || enrolment.state === 'in-progress';
        throw new Refused(open ? 'courses.reminded-recently' : 'courses.enrolment-closed');
      }
      const { name, email } = await this.learner(tx, enrolment);
      if (enrolment.userId === null) {
        await this.accounts.invite(tx, actor, { companyId: enrolment.companyId, name, email, role: 'learner' });
      }
      await this.mails.refresh(tx, id);
      return { name };
    });
  }

  /**
   * Takes somebody out of a course; what they read is kept, but no longer leads anywhere.
   * @throws Refused `not-found`, `courses.enrolment-closed`
   */
  async withdraw(actor: Actor, id: string): Promise<{ name: string }> {
    return this.db.as(actor, async (tx) => {
      const enrolment = await this.managed(tx, actor, id);
      const at = this.clock.now();
      const [, changed] = await tx.query(
        `update enrolments set state = 'withdrawn', withdrawn_at = $2
         where id = $1 and state in ('enrolled', 'in-progress')`,
        [id, at],
      );
      if (changed === 0) throw new Refused('courses.enrolment-closed');
      await this.record(tx, actor, 'courses.withdrawn', enrolment);
      await this.mails.refresh(tx, id);
      return { name: (await this.learner(tx, enrolment)).name };
    });
  }

  /** The enrolment, if the actor manages it; a stranger's is as good as none. */
  async managed(tx: EntityManager, actor: Actor, id: string): Promise<EnrolmentRow> {
    const enrolment = isId(id) ? await enrolmentById(tx, id) : null;
    if (!enrolment || enrolment.state === 'withdrawn' || !may(actor, 'manage', enrolment)) throw notFound();
    return enrolment;
  }

  /** Who is enrolled: a member, or somebody invited. */
  async learner(tx: EntityManager, enrolment: EnrolmentRow): Promise<{ name: string; email: string }> {
    if (enrolment.userId !== null) {
      const person = await this.accounts.personOf(tx, enrolment.userId);
      if (person) return person;
    }
    const waiting = await this.accounts.invitationsOf(tx, enrolment.companyId);
    const invitation = waiting.find((one) => one.id === enrolment.invitationId);
    if (!invitation) throw notFound();
    return invitation;
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    { courseId, versionId }: CourseVersion,
    { companyId, companyName }: { companyId: string; companyName: string },
    who: { userId: string | null; invitationId: string | null },
  ): Promise<string[]> {
    const at = this.clock.now();
    const rows: { id: string }[] = await tx.query(
      `insert into enrolments (id, company_id, company_name, user_id, invitation_id, course_id, course_version_id, state,
         enrolled_by, enrolled_at, available_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'enrolled', $8, $9, $10) on conflict do nothing returning id`,
      [
        newId(),
        companyId,
        companyName,
        who.userId,
        who.invitationId,
        courseId,
        versionId,
        actor.kind === 'person' ? actor.userId : null,
        at,
        who.userId === null ? null : at,
      ],
    );
    for (const { id } of rows) await this.record(tx, actor, 'courses.enrolled', { id, companyId });
    return rows.map(({ id }) => id);
  }

  /** Somebody accepted an invitation: the courses that waited are theirs now, and the days count from here. */
  private async hand(tx: EntityManager, invitationId: string, userId: string): Promise<void> {
    const at = this.clock.now();
    for (const { id, courseId, companyId } of await enrolmentsOfInvitation(tx, invitationId)) {
      const [, moved] = await tx.query(
        `update enrolments e set user_id = $2, available_at = $3 where e.id = $1 and not exists (
           select 1 from enrolments o where o.user_id = $2 and o.course_id = $4 and o.company_id = $5
             and o.state <> 'withdrawn')`,
        [id, userId, at, courseId, companyId],
      );
      // In the meantime they were enrolled as a member: one course, one place in it.
      if (moved === 0) await tx.query('delete from enrolments where id = $1', [id]);
      else await this.mails.refresh(tx, id);
    }
  }

  private record(tx: EntityManager, actor: Actor, act: string, enrolment: { id: string; companyId: string }) {
    const { id, companyId } = enrolment;
    return recordAct(tx, actor, { at: this.clock.now(), act, subject: { type: 'enrolment', id }, companyId });
  }
}

function chosenMembers(members: readonly Member[], { people, invite }: EnrolRequest): string[] {
  const known = new Set(members.map((member) => member.userId));
  if (people.some((userId) => !known.has(userId))) {
    throw new Refused('courses.not-a-member', { status: 422, field: 'people' });
  }
  const invited = invite ? memberWith(members, invite.email) : undefined;
  return [...new Set(invited ? [...people, invited.userId] : people)];
}

/** Somebody who is in the team already needs no invitation. */
const memberWith = (members: readonly Member[], email: string) =>
  members.find((member) => member.email.toLowerCase() === email.toLowerCase());
