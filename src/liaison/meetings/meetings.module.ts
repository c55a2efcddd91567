import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { AgreementsModule } from '../agreements/agreements.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { AttendMeetingPages } from './attend.pages.js';
import { meetingsData } from './held-data.queries.js';
import { MeetingAppointments } from './meeting-appointments.js';
import { MeetingAttendance } from './meeting-attendance.service.js';
import { MeetingCodes } from './meeting-codes.js';
import { MeetingDocuments } from './meeting-documents.js';
import { LiaisonMeetingEntity, LiaisonMeetingPersonEntity } from './meeting.entity.js';
import { MeetingMails } from './meeting-mails.js';
import { openMinutes } from './meetings.pending.js';
import { Meetings } from './meetings.service.js';
import {
  OwnMeetingCommitmentPages,
  OwnMeetingPages,
  StaffMeetingCommitmentPages,
  StaffMeetingPages,
} from './workspace-meetings.pages.js';

/** Meetings of FM4 with its allies, which end in what each side does by which day. */
@Module({
  imports: [
    TypeOrmModule.forFeature([LiaisonMeetingEntity, LiaisonMeetingPersonEntity]),
    AgreementsModule,
    DirectoryModule,
  ],
  controllers: [
    StaffMeetingPages,
    OwnMeetingPages,
    StaffMeetingCommitmentPages,
    OwnMeetingCommitmentPages,
    AttendMeetingPages,
  ],
  providers: [Meetings, MeetingAttendance, MeetingCodes, MeetingDocuments, MeetingAppointments, MeetingMails],
  exports: [Meetings, MeetingAttendance],
})
export class MeetingsModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly inbox: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.personData.register('liaison-meetings', meetingsData);
    this.inbox.register(openMinutes);
  }
}
