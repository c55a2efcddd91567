import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { requireManager } from '../require-manager.js';
import { GroupMember } from './sessions.entity.js';
import {
  groupById,
  type GroupRow,
  groupsFor,
  groupsOf,
  type MemberRow,
  membersOfGroup,
  peopleToAdd,
  type PresenceRow,
  presencesIn,
  type SessionRow,
  sessionsOf,
} from './sessions.queries.js';
import { type Attendance, attendanceOf } from './sessions.rules.js';

/** A group with everything about it. */
export interface WholeGroup {
  readonly group: GroupRow & { readonly courseTitle: string };
  readonly sessions: readonly SessionRow[];
  readonly members: readonly (MemberRow & { readonly attendance: Attendance })[];
  readonly presences: readonly PresenceRow[];
  /** People of the course who are not in it. */
  readonly others: readonly { readonly userId: string; readonly name: string }[];
}

/** A group as one of its people sees it. */
export interface OwnGroup {
  readonly group: GroupRow & { readonly courseTitle: string };
  readonly sessions: readonly SessionRow[];
  /** Null: not in it. */
  readonly place: { readonly seated: boolean } | null;
  readonly attendance: Attendance;
}

/** Reads groups and their sessions for their pages and files. */
@Injectable()
export class GroupsReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** The groups of a company, beside the courses that one may take. @throws Refused `forbidden` */
  async list(actor: PersonActor, companyId: string) {
    return this.db.as(actor, async (tx) => {
      requireManager(actor, companyId);
      const groups = await groupsOf(tx, companyId);
      const sessions = await sessionsOf(
        tx,
        groups.map(({ id }) => id),
      );
      const titles = await this.titles(tx);
      const courses = (await this.catalogue.published(tx)).map(({ courseId, course }) => ({
        id: courseId,
        title: course.title,
      }));
      const now = this.clock.now();
      return {
        courses,
        groups: groups.map((group) => {
          const own = sessions.filter(({ groupId, cancelled }) => groupId === group.id && !cancelled);
          return {
            ...group,
            courseTitle: titles.get(group.courseId) ?? '',
            sessions: own.length,
            next: own.find(({ endsAt }) => endsAt > now)?.startsAt ?? null,
          };
        }),
      };
    });
  }

  /** One group of the company. @throws Refused `not-found`, `forbidden` */
  async whole(actor: PersonActor, companyId: string, id: string): Promise<WholeGroup> {
    return this.db.as(actor, async (tx) => {
      requireManager(actor, companyId);
      const group = isId(id) ? await groupById(tx, id) : null;
      if (!group || group.companyId !== companyId) throw notFound();
      const sessions = await sessionsOf(tx, [id]);
      const presences = await presencesIn(tx, [id]);
      const now = this.clock.now();
      const members = (await membersOfGroup(tx, id)).map((member) => ({
        ...member,
        attendance: attendanceOf(sessions, presentAt(presences, member.userId), now),
      }));
      const courseTitle = (await this.titles(tx)).get(group.courseId) ?? '';
      return { group: { ...group, courseTitle }, sessions, members, presences, others: await peopleToAdd(tx, id) };
    });
  }

  /** The groups that concern a person: those in which they are, and those that they may join. */
  async own(actor: PersonActor): Promise<OwnGroup[]> {
    const { companyId, userId } = actor;
    if (companyId === null) return [];
    return this.db.as(actor, async (tx) => {
      const now = this.clock.now();
      const groups = await groupsFor(tx, companyId, userId, now);
      const ids = groups.map(({ id }) => id);
      const sessions = await sessionsOf(tx, ids);
      const present = presentAt(await presencesIn(tx, ids), userId);
      const titles = await this.titles(tx);
      const places = await tx.findBy(GroupMember, { userId });
      const found: OwnGroup[] = [];
      for (const group of groups) {
        const mine = places.find(({ groupId }) => groupId === group.id);
        const held = sessions.filter(({ groupId }) => groupId === group.id);
        found.push({
          group: { ...group, courseTitle: titles.get(group.courseId) ?? '' },
          sessions: held,
          place: mine ? { seated: mine.seatedAt !== null } : null,
          attendance: attendanceOf(held, present, now),
        });
      }
      return found;
    });
  }

  private async titles(tx: EntityManager): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.catalogue.all(tx)).map(({ courseId, course }) => [courseId, course.title]));
  }
}

/** The sessions at which a person was. */
export const presentAt = (presences: readonly PresenceRow[], userId: string): ReadonlySet<string> =>
  new Set(presences.filter((one) => one.userId === userId).map(({ sessionId }) => sessionId));
