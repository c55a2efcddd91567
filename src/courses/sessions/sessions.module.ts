import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CertificatesModule } from '../certificates/certificates.module.js';
import { LearningModule } from '../learning/learning.module.js';
import { AttendancePages, AttendPages } from './attendance.pages.js';
import { SessionAttendances } from './attendance.service.js';
import { GroupsPages } from './groups.pages.js';
import { CourseGroups } from './groups.service.js';
import { GroupsReader } from './groups-reader.js';
import { HeldSessions } from './held-sessions.js';
import { OwnGroupsPages } from './own-groups.pages.js';
import { sessionsData } from './person-data.js';
import { SessionCodes } from './session-codes.js';
import { SessionMails } from './session-mails.js';
import { CourseGroup, GroupMember, GroupSession, SessionAttendance } from './sessions.entity.js';

/** Courses taken together: groups, sessions, attendance. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CourseGroup, GroupSession, GroupMember, SessionAttendance]),
    CatalogueModule,
    CertificatesModule,
    LearningModule,
  ],
  controllers: [GroupsPages, AttendancePages, AttendPages, OwnGroupsPages],
  providers: [CourseGroups, GroupsReader, HeldSessions, SessionAttendances, SessionCodes, SessionMails],
  exports: [HeldSessions],
})
export class SessionsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('sessions', sessionsData);
  }
}
