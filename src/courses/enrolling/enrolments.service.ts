import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThanOrEqual } from 'typeorm';
import { Clock } from '#libs/clock';
import { addDays, type Day, dayOf } from '#libs/mexico';
import { Accounts, forEachListed, judgeList, leftOver, type ListProblem, type Member } from '../../accounts/index.js';
import { Companies, displayName } from '../../companies/index.js';
import { type ActName, type Actor, Database, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import type { CourseVersion } from '../catalogue/course-catalogue.service.js';
import { may } from '../course.policy.js';
import { RENEW_FROM_DAYS } from '../course.rules.js';
import { refuse } from '../courses.refusals.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { isOpen, openStates, remindedBefore } from './enrolment.rules.js';
import { EnrolmentLookup } from './enrolment-lookup.service.js';
import { EnrolmentMails } from './enrolment-mails.service.js';
import { assignEnrolment, enrolmentsOfInvitation, insertEnrolment, renewEnrolment } from './enrolments.queries.js';

/** Whom to enrol in which course. */
export interface EnrolRequest {
  readonly companyId: string;
  /** Of the courses. */
  readonly slugs: readonly string[];
  /** Members of the company. */
  readonly people: readonly string[];
  /** A person to invite to the company. */
  readonly invite: { readonly name: string; readonly email: string } | null;
}

/** Enrolling, reminding, withdrawing: what Human Resources does. */
@Injectable()
export class Enrolments implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lookup: EnrolmentLookup,
    private readonly mails: EnrolmentMails,
    private readonly accounts: Accounts,
    private readonly companies: Companies,
  ) {}

  onModuleInit(): void {
    this.accounts.whenInvitationAccepted((tx, { id, userId }) => this.assign(tx, id, userId));
  }

  /**
   * Enrols members and, if asked, invites a person and enrols them. Those who are in the course already, or have
   * completed it, stay as they are.
   * @returns how many enrolments were made by this, and of how many people
   * @throws Refused `courses.nobody`, `courses.not-open`, `courses.not-a-member`, what `Accounts.invite` refuses,
   *   `companies.not-active`
   */
  async enrol(actor: Actor, request: EnrolRequest): Promise<{ enrolled: number; people: number }> {
    const { companyId, people, invite, slugs } = request;
    return this.db.change(actor, { what: 'courses.enrol', subject: companyId }, async (tx) => {
      if (!may(actor, 'manage', { companyId, userId: null })) throw notFound();
      if (people.length === 0 && !invite) throw refuse('courses.nobody', { status: 422 });
      const company = await this.companies.requireActive(tx, companyId);
      const place = { companyId: company.id, companyName: displayName(company) };
      const versions: CourseVersion[] = [];
      for (const slug of new Set(slugs)) versions.push(await this.lookup.openCourse(tx, slug));
      const members = await this.accounts.membersOf(tx, companyId);
      const added: string[] = [];
      let enrolledPeople = 0;
      const enrol = async (who: { userId: string | null; invitationId: string | null }) => {
        const before = added.length;
        for (const version of versions) added.push(...(await this.add(tx, actor, version, place, who)));
        if (added.length > before) enrolledPeople += 1;
      };
      for (const userId of chosenMembers(members, request)) await enrol({ userId, invitationId: null });
      if (invite && !memberWith(members, invite.email)) {
        const { id } = await this.accounts.invite(tx, actor, { companyId, ...invite, role: 'learner' });
        await enrol({ userId: null, invitationId: id });
      }
      for (const id of added) await this.mails.refresh(tx, id);
      return { enrolled: added.length, people: enrolledPeople };
    });
  }

  /**
   * As `enrol`, and besides everyone of a pasted list: members are enrolled, others invited and enrolled. Who cannot be
   * invited stays, with the reason.
   */
  async enrolList(
    actor: Actor,
    { list, ...request }: EnrolRequest & { readonly list: string },
  ): Promise<{ people: number; left: ListProblem[] }> {
    const { good, bad } = await judgeList(list);
    const { companyId, slugs } = request;
    const members = await this.db.as(actor, (tx) => this.accounts.membersOf(tx, companyId));
    const known = good.flatMap(({ email }) => memberWith(members, email)?.userId ?? []);
    const chosen = [...new Set([...request.people, ...known])];
    let people = 0;
    // First what concerns all of them, so that a course that is closed stops everything.
    if (chosen.length > 0 || request.invite) people += (await this.enrol(actor, { ...request, people: chosen })).people;
    const strangers = good.filter(({ email }) => !memberWith(members, email));
    const refused = await forEachListed(strangers, async ({ name, email }) => {
      people += (await this.enrol(actor, { companyId, slugs, people: [], invite: { name, email } })).people;
    });
    return { people, left: leftOver(bad, refused) };
  }

  /**
   * Enrols somebody who joined by the company's own link or whom one of its rules is about, in the caller's transaction; who
   * is in the course already stays as they are.
   * @param course `dueOn`: the last day on which it should be finished
   * @throws Refused `courses.not-open`
   */
  async enrolOne(
    tx: EntityManager,
    actor: Actor,
    { companyId, slug, dueOn }: { readonly companyId: string; readonly slug: string; readonly dueOn: Day | null },
    { userId, invitationId }: { readonly userId: string | null; readonly invitationId: string | null },
  ): Promise<void> {
    const company = await this.companies.byId(tx, companyId);
    const place = { companyId, companyName: displayName(company) };
    const version = await this.lookup.openCourse(tx, slug);
    for (const id of await this.add(tx, actor, version, place, { userId, invitationId })) {
      if (dueOn !== null) await tx.update(EnrolmentEntity, { id }, { dueOn });
      await this.mails.refresh(tx, id);
    }
  }

  /**
   * Reminds a learner now; one who has not accepted the invitation to the team gets that again instead.
   * @throws Refused `not-found`, `courses.enrolment-closed`, `courses.reminded-recently`, `courses.no-address`
   */
  async remind(actor: Actor, id: string): Promise<{ name: string }> {
    return this.db.change(actor, { what: 'courses.remind', subject: id }, async (tx) => {
      const enrolment = await this.lookup.managed(tx, actor, id);
      const remindedAt = this.clock.now();
      const open = { id, state: In(openStates) };
      const { affected } = await tx.update(
        EnrolmentEntity,
        [
          { ...open, remindedAt: IsNull() },
          { ...open, remindedAt: LessThanOrEqual(remindedBefore(remindedAt)) },
        ],
        { remindedAt },
      );
      if (affected !== 1) {
        throw refuse(isOpen(enrolment) ? 'courses.reminded-recently' : 'courses.enrolment-closed');
      }
      const { name, email } = await this.lookup.learner(tx, enrolment);
      if (email === '') throw refuse('courses.no-address', { params: { name } });
      if (enrolment.userId === null) {
        await this.accounts.invite(tx, actor, { companyId: enrolment.companyId, name, email, role: 'learner' });
      }
      await this.mails.refresh(tx, id);
      return { name };
    });
  }

  /**
   * Ends an open enrolment without a certificate; what was read is kept.
   * @throws Refused `not-found`, `courses.enrolment-closed`
   */
  async withdraw(actor: Actor, id: string): Promise<{ name: string }> {
    return this.db.change(actor, { what: 'courses.withdraw', subject: id }, async (tx) => {
      const enrolment = await this.lookup.managed(tx, actor, id);
      const { affected } = await tx.update(
        EnrolmentEntity,
        { id, state: In(openStates) },
        { state: 'withdrawn', withdrawnAt: this.clock.now() },
      );
      if (affected !== 1) throw refuse('courses.enrolment-closed');
      await this.record(tx, actor, 'courses.withdrawn', enrolment);
      await this.mails.refresh(tx, id);
      return { name: (await this.lookup.learner(tx, enrolment)).name };
    });
  }

  private async add(
    tx: EntityManager,
    actor: Actor,
    { courseId, versionId }: CourseVersion,
    place: { companyId: string; companyName: string },
    who: { userId: string | null; invitationId: string | null },
  ): Promise<string[]> {
    const enrolledBy = actor.kind === 'person' ? actor.userId : null;
    const at = this.clock.now();
    const { userId } = who;
    // one whose certificate ends, ended or was withdrawn takes the course again
    if (userId !== null) await renewEnrolment(tx, { ...place, userId, courseId }, addDays(dayOf(at), RENEW_FROM_DAYS));
    const id = await insertEnrolment(tx, { ...place, ...who, courseId, versionId, enrolledBy, at });
    if (id === null) return [];
    await this.record(tx, actor, 'courses.enrolled', { id, companyId: place.companyId });
    return [id];
  }

  /** The courses that waited for an invitation are the person's now; reminders count from here. */
  private async assign(tx: EntityManager, invitationId: string, userId: string): Promise<void> {
    for (const enrolment of await enrolmentsOfInvitation(tx, invitationId)) {
      const { id } = enrolment;
      // In the meantime they may have been enrolled as a member: one enrolment per course.
      if (await assignEnrolment(tx, enrolment, userId, this.clock.now())) await this.mails.refresh(tx, id);
      else await tx.delete(EnrolmentEntity, { id });
    }
  }

  private record(tx: EntityManager, actor: Actor, act: ActName, enrolment: { id: string; companyId: string }) {
    const { id, companyId } = enrolment;
    return recordAct(tx, actor, { at: this.clock.now(), act, subject: { type: 'enrolment', id }, companyId });
  }
}

function chosenMembers(members: readonly Member[], { people, invite }: EnrolRequest): string[] {
  const known = new Set(members.map((member) => member.userId));
  if (people.some((userId) => !known.has(userId))) {
    throw refuse('courses.not-a-member', { status: 422, field: 'people' });
  }
  const invited = invite ? memberWith(members, invite.email) : undefined;
  return [...new Set(invited ? [...people, invited.userId] : people)];
}

/** A member needs no invitation. */
const memberWith = (members: readonly Member[], email: string) =>
  members.find((member) => member.email.toLowerCase() === email.toLowerCase());
