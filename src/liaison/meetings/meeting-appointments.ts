import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeCalendar } from '#libs/calendar';
import { Clock } from '#libs/clock';
import type { Attachment } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import type { Recipient } from '../../notifications/index.js';
import { SiteAddresses } from '../../site/index.js';
import { Calendar } from '../../tasks/index.js';
import { LIAISON_MEETING } from '../liaison.subjects.js';
import { meetingById } from './meeting.queries.js';
import { MEETING_EVENT } from './meeting.reminders.js';
import { guestCalendar } from './meeting.views.js';

const CONTENT_TYPE = 'text/calendar; method=PUBLISH; charset=utf-8';

/** A meeting as calendars read it. */
@Injectable()
export class MeetingAppointments {
  constructor(
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    private readonly addresses: SiteAddresses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * For the calendar of who reads a mail: of who has an account the event that stands in their calendar here, so that both
   * are one. None once the meeting is over.
   */
  async attachments(tx: EntityManager, id: string, to: Recipient): Promise<Attachment[]> {
    const subject = { type: LIAISON_MEETING, id, companyId: null };
    if (to.userId !== null) return this.calendar.attachments(tx, subject, to, [MEETING_EVENT]);
    const meeting = await meetingById(tx, id);
    if (!meeting || meeting.endsAt <= this.clock.now()) return [];
    const { publicUrl, mailFrom, issuer } = this.config;
    const host = new URL(this.addresses.first).hostname;
    const file = writeCalendar(guestCalendar(meeting, { host, publicUrl, mailFrom, issuer: issuer.name }));
    return [{ name: 'reunion.ics', contentType: CONTENT_TYPE, bytes: Buffer.from(file) }];
  }
}
