import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Attachment } from '#libs/mail';
import { MeetingMail } from '#templates/liaison/meetings/meeting.mail';
import { type Reminder, Reminders } from '../../notifications/index.js';
import { AllyPeople } from '../agreements/ally-people.js';
import { commitmentsOf } from '../agreements/commitment.queries.js';
import { LIAISON_MEETING } from '../liaison.subjects.js';
import { MeetingAppointments } from './meeting-appointments.js';
import { MeetingDocuments } from './meeting-documents.js';
import { meetingById, meetingsToRemind, peopleOf } from './meeting.queries.js';
import { meetingKinds, type MeetingNews, wantedMeetingEvents, wantedMeetingMails } from './meeting.reminders.js';

/** The mails of a meeting: the invitation, what changed, the day before, the minutes; with what calendars read. */
@Injectable()
export class MeetingMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly people: AllyPeople,
    private readonly appointments: MeetingAppointments,
    private readonly documents: MeetingDocuments,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: LIAISON_MEETING,
      kinds: Object.values(meetingKinds),
      open: (tx, page) => meetingsToRemind(tx, page),
      desired: async (tx, id) => {
        const meeting = await meetingById(tx, id);
        if (!meeting) return null;
        const { people } = await this.people.of(tx, meeting.allyId);
        const guests = await peopleOf(tx, id);
        return {
          companyId: null,
          desired: wantedMeetingMails(meeting, { ...people, guests }),
          events: wantedMeetingEvents(meeting, people),
        };
      },
    });
    for (const news of Object.keys(meetingKinds) as MeetingNews[]) this.register(news);
  }

  private register(news: MeetingNews): void {
    this.reminders.register({
      kind: meetingKinds[news],
      essential: news !== 'tomorrow',
      audience: 'staff',
      template: MeetingMail,
      sample: () => ({ ...MeetingMail.example, news }),
      load: async (tx, { id }, { to }) => {
        const meeting = await meetingById(tx, id);
        if (!meeting || (meeting.cancelledAt !== null) !== (news === 'cancelled')) return null;
        const { title, allyName, startsAt, endsAt, place, agenda, cancelledReason, allyId } = meeting;
        const path = `reuniones/${id}`;
        const href = to.userId === null ? null : await this.people.hrefFor(tx, allyId, path, { to });
        return { news, title, ally: allyName, startsAt, endsAt, place, agenda, reason: cancelledReason, href };
      },
      attachments: (tx, { id }, reminder) =>
        news === 'minutes' ? this.minutes(tx, id, reminder) : this.appointments.attachments(tx, id, reminder.to),
    });
  }

  private async minutes(tx: EntityManager, id: string, { to }: Reminder): Promise<Attachment[]> {
    const meeting = await meetingById(tx, id);
    if (!meeting) return [];
    const whole = { meeting, people: await peopleOf(tx, id), commitments: await commitmentsOf(tx, id) };
    const bytes = Buffer.from(await this.documents.draw(whole, to.locale));
    return [{ name: 'minuta.pdf', contentType: 'application/pdf', bytes }];
  }
}
