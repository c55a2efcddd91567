import { Module } from '@nestjs/common';
import { CoursesModule } from '../../courses/index.js';
import { PracticesModule } from '../../practices/index.js';
import { AgreementsModule } from '../agreements/agreements.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { OwnWork } from './own-work.js';
import { WorkspacePages } from './workspace.pages.js';

/** The entrance of a liaison's workspace. */
@Module({
  imports: [DirectoryModule, AgreementsModule, MeetingsModule, ProtocolsModule, CoursesModule, PracticesModule],
  controllers: [WorkspacePages],
  providers: [OwnWork],
})
export class WorkspaceModule {}
