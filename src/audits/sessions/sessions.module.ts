import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StaffInbox } from '../../tasks/index.js';
import { Attendance } from './attendance.service.js';
import { AgendaItem, CommitteeSeat, CommitteeSession } from './session.entity.js';
import { SessionDoor } from './session-door.js';
import { SessionMails } from './session-mails.js';
import { SessionsPages } from './sessions.pages.js';
import { sessionsPending } from './sessions.pending.js';
import { SessionsReader } from './sessions-reader.js';
import { CommitteeSessions } from './sessions.service.js';
import { Sittings } from './sittings.js';

/** Sessions of the committee: who is called, who is present, and what is on the agenda. */
@Module({
  imports: [TypeOrmModule.forFeature([CommitteeSession, CommitteeSeat, AgendaItem])],
  controllers: [SessionsPages],
  providers: [CommitteeSessions, Attendance, SessionDoor, SessionMails, SessionsReader, Sittings],
  exports: [CommitteeSessions, Attendance, SessionDoor, SessionsReader, Sittings],
})
export class SessionsModule implements OnModuleInit {
  constructor(private readonly pending: StaffInbox) {}

  onModuleInit(): void {
    for (const queue of sessionsPending) this.pending.register(queue);
  }
}
