import { Module } from '@nestjs/common';
import { HearingModule } from '../hearing/hearing.module.js';
import { SharingModule } from '../sharing/sharing.module.js';
import { DistinctionJourney } from './distinction-journey.js';
import { OwnDistinction } from './own-distinction.js';
import { WorkspacePages } from './workspace.pages.js';

/** The distinction in its company's workspace. */
@Module({
  imports: [HearingModule, SharingModule],
  providers: [DistinctionJourney, OwnDistinction],
  controllers: [WorkspacePages],
})
export class WorkspaceModule {}
