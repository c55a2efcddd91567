import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { quizHours } from '../catalogue/length.rules.js';
import { CertificateHandlers } from '../certificates/certificate-handlers.js';
import { refuse } from '../courses.refusals.js';
import { requireManager } from '../require-manager.js';
import { enrolmentById } from '../enrolling/enrolments.queries.js';
import { ReadLessons } from '../learning/read-lessons.js';
import { GroupMember } from './sessions.entity.js';
import {
  countingGroups,
  enrolmentFor,
  groupById,
  keepPresent,
  markPresent,
  membersOfGroup,
  presencesIn,
  sessionById,
  type SessionRow,
  sessionsOf,
} from './sessions.queries.js';
import { type AttendanceMethod, attendanceOf, isTaken } from './sessions.rules.js';
import { presentAt } from './groups-reader.js';
import { SessionCodes } from './session-codes.js';

/** Takes attendance, and what follows from it: enough of it counts as the course's lessons, and its hours as its length. */
@Injectable()
export class SessionAttendances implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly codes: SessionCodes,
    private readonly lessons: ReadLessons,
    private readonly certificates: CertificateHandlers,
    private readonly catalogue: CourseCatalogue,
  ) {}

  onModuleInit(): void {
    this.certificates.hoursBy((tx, enrolmentId) => this.hours(tx, enrolmentId));
  }

  /**
   * A person who scanned the session's code says that they are there; twice does nothing.
   * @throws Refused `not-found`; `courses.attendance-code` when the code is too old or none; `courses.attendance-closed`
   *   outside of the session; `courses.attendance-no-place` for who has none
   */
  async here(actor: PersonActor, sessionId: string, ticket: string): Promise<void> {
    await this.db.change(actor, { what: 'courses.attend', subject: sessionId }, async (tx) => {
      const session = await this.requireSession(tx, actor, sessionId);
      const now = this.clock.now();
      if (!isTaken(session, now)) throw refuse('courses.attendance-closed');
      if (!this.codes.isTicket(sessionId, ticket, now)) throw refuse('courses.attendance-code');
      const { userId } = actor;
      const member = await tx.findOneBy(GroupMember, { groupId: session.groupId, userId });
      if (!member?.seatedAt) throw refuse('courses.attendance-no-place');
      await this.mark(tx, actor, session, [userId], 'code');
    });
  }

  /**
   * Who was there, as whoever manages the courses says it: these and nobody else. Those marked already keep how they were.
   * @throws Refused `not-found`, `forbidden`; `courses.attendance-early` before the session began
   */
  async take(
    actor: PersonActor,
    sessionId: string,
    userIds: readonly string[],
    method: Exclude<AttendanceMethod, 'code'>,
  ): Promise<void> {
    await this.db.change(actor, { what: 'courses.take-attendance', subject: sessionId }, async (tx) => {
      const session = await this.requireSession(tx, actor, sessionId);
      const { companyId, groupId } = session;
      requireManager(actor, companyId);
      if (session.cancelled) throw refuse('courses.attendance-closed');
      if (this.clock.now() < session.startsAt) throw refuse('courses.attendance-early');
      const seated = (await membersOfGroup(tx, groupId)).filter(({ seatedAt }) => seatedAt !== null);
      const present = seated.map(({ userId }) => userId).filter((userId) => userIds.includes(userId));
      await keepPresent(tx, sessionId, present);
      await this.mark(tx, actor, session, present, method);
      const absent = seated.map(({ userId }) => userId).filter((userId) => !present.includes(userId));
      await this.countAsLessons(tx, groupId, absent);
    });
  }

  /** The session's code now, for the screen. @throws Refused `not-found`, `forbidden` */
  async screen(
    actor: PersonActor,
    sessionId: string,
  ): Promise<{ session: SessionRow; address: string; present: number }> {
    return this.db.as(actor, async (tx) => {
      const session = await this.requireSession(tx, actor, sessionId);
      requireManager(actor, session.companyId);
      const presences = await presencesIn(tx, [session.groupId]);
      const present = presences.filter((one) => one.sessionId === sessionId).length;
      return { session, address: this.codes.address(sessionId, this.clock.now()), present };
    });
  }

  /** A session of the reader's company, and whether they were there. @throws Refused `not-found` */
  async mine(actor: PersonActor, sessionId: string): Promise<{ session: SessionRow; group: string; present: boolean }> {
    return this.db.as(actor, async (tx) => {
      const session = await this.requireSession(tx, actor, sessionId);
      const presences = await presencesIn(tx, [session.groupId]);
      const present = presences.some((one) => one.sessionId === sessionId && one.userId === actor.userId);
      return { session, group: (await groupById(tx, session.groupId))!.name, present };
    });
  }

  private async mark(
    tx: EntityManager,
    actor: PersonActor,
    session: SessionRow,
    userIds: readonly string[],
    method: AttendanceMethod,
  ): Promise<void> {
    const { id, groupId, companyId } = session;
    await oneAtATime(tx, `courses.group ${groupId}`);
    const at = this.clock.now();
    await markPresent(tx, session, userIds, { method, by: actor.userId, at });
    const subject = { type: 'group-session', id };
    const details = { method, people: userIds.length };
    await recordAct(tx, actor, { at, act: 'courses.attendance-taken', subject, companyId, details });
    await this.countAsLessons(tx, groupId, userIds);
  }

  /** Whoever attended enough of a group that counts has read the lessons; whoever has not, not by that. */
  private async countAsLessons(tx: EntityManager, groupId: string, userIds: readonly string[]): Promise<void> {
    const group = await groupById(tx, groupId);
    if (!group?.countsAsLessons) return;
    const sessions = await sessionsOf(tx, [groupId]);
    const presences = await presencesIn(tx, [groupId]);
    for (const userId of userIds) {
      const enrolment = await enrolmentFor(tx, groupId, userId);
      if (!enrolment) continue;
      const { reached } = attendanceOf(sessions, presentAt(presences, userId), this.clock.now());
      if (reached) await this.lessons.all(tx, enrolment.id);
      else await this.lessons.undo(tx, enrolment.id);
    }
  }

  /** Hours of sessions attended and of the quiz, where sessions stood for the lessons; null elsewhere. */
  private async hours(tx: EntityManager, enrolmentId: string): Promise<number | null> {
    const enrolment = await enrolmentById(tx, enrolmentId);
    if (!enrolment?.userId) return null;
    const groups = (await countingGroups(tx, enrolmentId)).map(({ id }) => id);
    if (groups.length === 0) return null;
    const sessions = await sessionsOf(tx, groups);
    const present = presentAt(await presencesIn(tx, groups), enrolment.userId);
    const attended = groups
      .map((id) =>
        attendanceOf(
          sessions.filter(({ groupId }) => groupId === id),
          present,
          this.clock.now(),
        ),
      )
      .filter(({ reached }) => reached)
      .map(({ attended: minutes }) => minutes);
    if (attended.length === 0) return null;
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    const hours = Math.max(...attended) / 60 + quizHours(course);
    return Math.round(hours * 100) / 100;
  }

  private async requireSession(tx: EntityManager, actor: PersonActor, sessionId: string): Promise<SessionRow> {
    const session = isId(sessionId) ? await sessionById(tx, sessionId) : null;
    if (!session || session.companyId !== actor.companyId) throw notFound();
    return session;
  }
}
