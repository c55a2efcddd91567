import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SessionSeatMail } from '#templates/courses/sessions/seat.mail';
import { SessionNoticeMail } from '#templates/courses/sessions/session.mail';
import { type DesiredReminders, Reminders } from '../../notifications/index.js';
import { Calendar } from '../../tasks/index.js';
import { groupById, groupsToRemind, seatedIn, sessionById, sessionsOf, sessionsToRemind } from './sessions.queries.js';
import {
  groupReminderKinds,
  seatReminders,
  type SeatedPerson,
  sessionEvents,
  sessionReminderKinds,
  sessionReminders,
} from './sessions.reminders.js';

/** Mails and calendar of groups and their sessions. */
@Injectable()
export class SessionMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly calendar: Calendar,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'course-group',
      kinds: Object.values(groupReminderKinds),
      open: groupsToRemind,
      desired: (tx, id) => this.ofGroup(tx, id),
    });
    this.reminders.follow({
      type: 'group-session',
      kinds: Object.values(sessionReminderKinds),
      open: sessionsToRemind,
      desired: (tx, id) => this.ofSession(tx, id),
      partOf: async (tx, id) => {
        const session = await sessionById(tx, id);
        return session && { type: 'course-group', id: session.groupId };
      },
    });
    this.reminders.register({
      kind: groupReminderKinds.seat,
      audience: 'person',
      essential: true,
      template: SessionSeatMail,
      load: async (tx, { id }) => {
        const group = await groupById(tx, id);
        if (!group) return null;
        const held = (await sessionsOf(tx, [id])).filter(({ cancelled }) => !cancelled);
        return {
          group: group.name,
          trainer: group.trainer,
          sessions: held.map(({ startsAt, endsAt, place }) => ({ startsAt, endsAt, place })),
        };
      },
    });
    for (const [change, kind] of Object.entries(sessionReminderKinds) as [
      'tomorrow' | 'moved' | 'cancelled',
      string,
    ][]) {
      this.reminders.register({
        kind,
        audience: 'person',
        essential: change !== 'tomorrow',
        template: SessionNoticeMail,
        sample: () => ({ ...SessionNoticeMail.example, change }),
        load: async (tx, { id }) => {
          const session = await sessionById(tx, id);
          const group = session && (await groupById(tx, session.groupId));
          if (!session || !group) return null;
          const { startsAt, endsAt, place, topic } = session;
          return { change, group: group.name, startsAt, endsAt, place, topic };
        },
        attachments: (tx, subject, { to }) => this.calendar.attachments(tx, subject, to, ['courses.session']),
      });
    }
  }

  /** Reconciles a group's mails, and those of all its sessions, after a change. */
  async refresh(tx: EntityManager, groupId: string): Promise<void> {
    await this.reminders.refresh(tx, 'course-group', groupId);
    for (const { id } of await sessionsOf(tx, [groupId])) await this.reminders.refresh(tx, 'group-session', id);
  }

  private async ofGroup(tx: EntityManager, groupId: string): Promise<DesiredReminders | null> {
    const group = await groupById(tx, groupId);
    if (!group) return null;
    const desired = seatReminders(await sessionsOf(tx, [groupId]), await this.seated(tx, groupId));
    return { companyId: group.companyId, desired };
  }

  private async ofSession(tx: EntityManager, sessionId: string): Promise<DesiredReminders | null> {
    const session = await sessionById(tx, sessionId);
    const group = session && (await groupById(tx, session.groupId));
    if (!session || !group) return null;
    const people = await this.seated(tx, group.id);
    return {
      companyId: session.companyId,
      desired: sessionReminders(session, people),
      events: sessionEvents(session, group.name, people),
    };
  }

  private async seated(tx: EntityManager, groupId: string): Promise<SeatedPerson[]> {
    const found = await seatedIn(tx, groupId);
    return found.map(({ userId, email, name, locale, seatedAt }) => ({
      to: { userId, email, name, locale },
      seatedAt,
    }));
  }
}
