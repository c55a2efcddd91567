import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { refuse } from '../courses.refusals.js';
import { requireManager } from '../require-manager.js';
import { CourseGroup, GroupMember, GroupSession } from './sessions.entity.js';
import {
  enrolmentFor,
  groupById,
  type GroupRow,
  membersOfGroup,
  sessionById,
  sessionsOf,
  type SessionRow,
} from './sessions.queries.js';
import { SessionMails } from './session-mails.js';
import { limits, nextSeated, timeProblem } from './sessions.rules.js';

/** What is said of a group. */
export interface GroupData {
  readonly courseId: string;
  readonly name: string;
  readonly trainer: string;
  readonly capacity: number;
  readonly countsAsLessons: boolean;
}

/** What is said of a session. */
export interface SessionData {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly topic: string;
}

/** Groups of a company and their sessions. Each change of a group waits for the one before, so that no place is given twice. */
@Injectable()
export class CourseGroups {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly mails: SessionMails,
  ) {}

  /** Makes a group. @throws Refused `forbidden`, `courses.not-open` at `courseId` */
  async create(actor: PersonActor, companyId: string, data: GroupData): Promise<{ id: string }> {
    const change = { what: 'courses.create-group', subject: ({ id }: { id: string }) => id };
    return this.db.change(actor, change, async (tx) => {
      requireManager(actor, companyId);
      const open = await this.catalogue.published(tx);
      if (!open.some(({ courseId }) => courseId === data.courseId))
        throw refuse('courses.not-open', { status: 422, field: 'courseId' });
      const [id, at] = [newId(), this.clock.now()];
      await tx.insert(CourseGroup, {
        id,
        companyId,
        ...data,
        createdBy: actor.userId,
        createdAt: at,
        version: 1,
      });
      const subject = { type: 'course-group', id };
      await recordAct(tx, actor, { at, act: 'courses.group-made', subject, companyId });
      return { id };
    });
  }

  /**
   * Changes its name, trainer or capacity; more room seats those who wait, less takes no place away.
   * @throws Refused `not-found`, `conflict`; 422 `courses.group-smaller` at `capacity` below the places given
   */
  async edit(
    actor: PersonActor,
    id: string,
    version: number,
    data: Omit<GroupData, 'courseId' | 'countsAsLessons'>,
  ): Promise<void> {
    await this.changing(actor, 'courses.edit-group', id, async (tx, group) => {
      if (group.version !== version) throw conflict();
      if (data.capacity < group.seated)
        throw refuse('courses.group-smaller', { status: 422, field: 'capacity', params: { n: group.seated } });
      await tx.update(CourseGroup, { id }, { ...data, version: version + 1 });
      await this.moveUp(tx, id, data.capacity);
    });
  }

  /** Adds a session, or changes one. @throws Refused `not-found`, `conflict`, 422 `courses.session-order`, `courses.session-long`, `courses.sessions-many` */
  async saveSession(
    actor: PersonActor,
    groupId: string,
    sessionId: string | null,
    version: number,
    data: SessionData,
  ): Promise<void> {
    const problem = timeProblem(data.startsAt, data.endsAt);
    if (problem) throw refuse(`courses.session-${problem}`, { status: 422, field: 'until' });
    await this.changing(actor, 'courses.save-session', groupId, async (tx, group) => {
      const at = this.clock.now();
      if (sessionId === null) {
        if ((await sessionsOf(tx, [groupId])).length >= limits.sessions)
          throw refuse('courses.sessions-many', { params: { n: limits.sessions } });
        const row = {
          id: newId(),
          companyId: group.companyId,
          groupId,
          ...data,
          cancelledAt: null,
          movedAt: null,
          version: 1,
        };
        await tx.insert(GroupSession, row);
        return;
      }
      const session = await this.session(tx, groupId, sessionId);
      if (isSame(session, data)) return;
      if (session.version !== version || session.cancelled) throw conflict();
      const moved =
        session.startsAt.getTime() !== data.startsAt.getTime() ||
        session.endsAt.getTime() !== data.endsAt.getTime() ||
        session.place !== data.place;
      const row = { ...data, ...(moved ? { movedAt: at } : {}), version: version + 1 };
      await tx.update(GroupSession, { id: sessionId }, row);
    });
  }

  /** Cancels a session; those with a place are told. Twice does nothing. @throws Refused `not-found` */
  async cancelSession(actor: PersonActor, groupId: string, sessionId: string): Promise<void> {
    await this.changing(actor, 'courses.cancel-session', groupId, async (tx) => {
      const session = await this.session(tx, groupId, sessionId);
      if (session.cancelled) return;
      await tx.update(GroupSession, { id: sessionId }, { cancelledAt: this.clock.now(), version: session.version + 1 });
    });
  }

  /**
   * Gives people a place, or puts them on the waiting list when there is none. Who is in it already stays where they are.
   * @throws Refused `not-found`; `courses.group-not-enrolled` for who is not enrolled in the course
   */
  async add(actor: PersonActor, groupId: string, userIds: readonly string[]): Promise<void> {
    await this.changing(actor, 'courses.join-group', groupId, (tx, group) => this.seat(tx, group, userIds), userIds);
  }

  /** Gives a place up; the first who waits gets it. Twice does nothing. @throws Refused `not-found` */
  async leave(actor: PersonActor, groupId: string, userId: string): Promise<void> {
    await this.changing(
      actor,
      'courses.leave-group',
      groupId,
      async (tx, group) => {
        await tx.delete(GroupMember, { groupId, userId });
        await this.moveUp(tx, groupId, group.capacity);
      },
      [userId],
    );
  }

  private async seat(tx: EntityManager, group: GroupRow, userIds: readonly string[]): Promise<void> {
    const at = this.clock.now();
    for (const userId of userIds) {
      if (!isId(userId) || !(await enrolmentFor(tx, group.id, userId))) throw refuse('courses.group-not-enrolled');
      if (await tx.existsBy(GroupMember, { groupId: group.id, userId })) continue;
      await tx.insert(GroupMember, {
        groupId: group.id,
        userId,
        companyId: group.companyId,
        joinedAt: at,
        seatedAt: null,
      });
    }
    await this.moveUp(tx, group.id, group.capacity);
  }

  /** Seats the first who wait, as many as there is room for. */
  private async moveUp(tx: EntityManager, groupId: string, capacity: number): Promise<void> {
    const seatedAt = this.clock.now();
    for (const userId of nextSeated(await membersOfGroup(tx, groupId), capacity))
      await tx.update(GroupMember, { groupId, userId }, { seatedAt });
  }

  private async session(tx: EntityManager, groupId: string, sessionId: string): Promise<SessionRow> {
    const session = isId(sessionId) ? await sessionById(tx, sessionId) : null;
    if (session?.groupId !== groupId) throw notFound();
    return session;
  }

  /** One change of a group: by who manages it or, of their own place, by somebody of the company. */
  private async changing(
    actor: PersonActor,
    what: string,
    groupId: string,
    work: (tx: EntityManager, group: GroupRow) => Promise<void>,
    own: readonly string[] = [],
  ): Promise<void> {
    await this.db.change(actor, { what, subject: groupId }, async (tx) => {
      await oneAtATime(tx, `courses.group ${groupId}`);
      const group = isId(groupId) ? await groupById(tx, groupId) : null;
      if (!group || group.companyId !== actor.companyId) throw notFound();
      const isOwn = own.length === 1 && own[0] === actor.userId;
      if (!isOwn) requireManager(actor, group.companyId);
      await work(tx, group);
      await this.mails.refresh(tx, groupId);
    });
  }
}

const isSame = (session: SessionRow, data: SessionData) =>
  session.startsAt.getTime() === data.startsAt.getTime() &&
  session.endsAt.getTime() === data.endsAt.getTime() &&
  session.place === data.place &&
  session.topic === data.topic;
