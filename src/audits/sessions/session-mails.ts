import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MinutesMail } from '#templates/audits/sessions/minutes.mail';
import { SessionCancelledMail } from '#templates/audits/sessions/cancelled.mail';
import { SessionConvenedMail } from '#templates/audits/sessions/convened.mail';
import { VoteStuckMail } from '#templates/audits/sessions/stuck.mail';
import { Accounts } from '../../accounts/index.js';
import { recipientOf, Reminders, type ReminderSubject } from '../../notifications/index.js';
import { Calendar } from '../../tasks/index.js';
import { CommitteeSession } from './session.entity.js';
import {
  sessionEventKinds,
  type SessionPeople,
  sessionReminderKinds,
  signBy,
  signingSchedules,
  wantedSessionEvents,
  wantedSessionMails,
} from './session.reminders.js';
import { agendaOf, agendaRows, seatsOf, sessionsToRemind } from './sessions.queries.js';

/** The mails about sessions. They go to FM4 only. */
@Injectable()
export class SessionMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly calendar: Calendar,
  ) {}

  onModuleInit(): void {
    const { reminders } = this;
    const kinds = sessionReminderKinds;
    reminders.follow({
      type: 'committee-session',
      kinds: Object.values(kinds),
      open: sessionsToRemind,
      desired: async (tx, id, { days }) => {
        const session = await tx.findOneBy(CommitteeSession, { id });
        if (!session) return null;
        const people = await this.people(tx, id);
        return {
          companyId: null,
          desired: wantedSessionMails(session, people, days),
          events: wantedSessionEvents(session, people),
        };
      },
    });
    const staff = { audience: 'staff' as const };
    reminders.register({
      ...staff,
      kind: kinds.convened,
      essential: true,
      template: SessionConvenedMail,
      attachments: (tx, subject, { to }) => this.calendar.attachments(tx, subject, to, [sessionEventKinds.session]),
      load: async (tx, { id }, { details }) => {
        const session = await tx.findOneBy(CommitteeSession, { id });
        if (session?.state !== 'convened' && session?.state !== 'open') return null;
        const companies = (await agendaRows(tx, id)).map(({ company }) => company);
        const seat = details['seat'] === 'alternate' ? ('alternate' as const) : ('member' as const);
        return { id, startsAt: session.startsAt, place: session.place, companies, seat };
      },
    });
    reminders.register({
      ...staff,
      kind: kinds.cancelled,
      essential: true,
      template: SessionCancelledMail,
      attachments: (tx, subject, { to }) => this.calendar.attachments(tx, subject, to, [sessionEventKinds.session]),
      load: async (tx, { id }) => {
        const session = await tx.findOneBy(CommitteeSession, { id, state: 'cancelled' });
        return session && { startsAt: session.startsAt, reason: session.cancelReason ?? '' };
      },
    });
    reminders.register({
      ...staff,
      kind: kinds.stuck,
      essential: true,
      urgency: 'now',
      template: VoteStuckMail,
      load: async (tx, { id }, { details }) => {
        const item = (await agendaRows(tx, id)).find((one) => one.id === details['item']);
        if (!item?.stuck) return null;
        return { sessionId: id, company: item.company, why: item.stuck };
      },
    });
    this.registerMinutes();
  }

  private registerMinutes(): void {
    const { reminders } = this;
    const kinds = sessionReminderKinds;
    const minutes = (notice: 'sign' | 'due' | 'late') => ({
      audience: 'staff' as const,
      template: MinutesMail,
      sample: () => ({ ...MinutesMail.example, notice }),
      load: async (tx: EntityManager, { id }: ReminderSubject) => {
        const session = await tx.findOneBy(CommitteeSession, { id, state: 'closed' });
        if (!session) return null;
        return { id, notice, startsAt: session.startsAt, signBy: signBy(session.closedAt!) };
      },
    });
    reminders.register({ ...minutes('sign'), kind: kinds.minutes, essential: true, asks: true });
    reminders.register({
      ...minutes('due'),
      kind: kinds.minutesDue,
      essential: false,
      asks: true,
      schedule: signingSchedules.due,
    });
    reminders.register({
      ...minutes('late'),
      kind: kinds.minutesLate,
      essential: false,
      schedule: signingSchedules.late,
    });
  }

  private async people(tx: EntityManager, id: string): Promise<SessionPeople> {
    const committee = await this.accounts.staffWith(tx, 'committee');
    const coordination = await this.accounts.staffWith(tx, 'staff_admin');
    const agenda = await agendaOf(tx, id);
    const seats = (await seatsOf(tx, id)).flatMap((seat) => {
      const person = committee.find(({ userId }) => userId === seat.userId);
      const answered = seat.signedAt !== null || seat.excusedBy !== null;
      return person ? [{ ...seat, to: recipientOf(person), answered }] : [];
    });
    return {
      seats,
      coordination: coordination.map(recipientOf),
      stuck: agenda.flatMap(({ id: item, stuck, stuckAt }) => (stuck && stuckAt ? [{ id: item, stuck, stuckAt }] : [])),
      cases: agenda.length,
    };
  }
}
