import { Module } from '@nestjs/common';
import { AwardModule } from './award/award.module.js';
import { CourseCredentialsModule } from './course-credentials/course-credentials.module.js';
import { CredentialsModule } from './credentials/credentials.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { HearingModule } from './hearing/hearing.module.js';
import { HistoryModule } from './history/history.module.js';
import { ConcernsModule } from './concerns/concerns.module.js';
import { LifecycleModule } from './lifecycle/lifecycle.module.js';
import { PublicModule } from './public/public.module.js';
import { RecordModule } from './record/record.module.js';
import { RegisterModule } from './register/register.module.js';
import { DistinctionRemindersModule } from './reminders/reminders.module.js';
import { RenamingModule } from './renaming/renaming.module.js';
import { RenewalModule } from './renewal/renewal.module.js';
import { SharingModule } from './sharing/sharing.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { SurrenderModule } from './surrender/surrender.module.js';
import { WorkspaceModule } from './workspace/workspace.module.js';

const capabilities = [
  PublicModule,
  DistinctionRemindersModule,
  HistoryModule,
  RenewalModule,
  CredentialsModule,
  CourseCredentialsModule,
  DocumentsModule,
  RegisterModule,
  HearingModule,
  FollowUpModule,
  RenamingModule,
  AwardModule,
  LifecycleModule,
  ConcernsModule,
  ProposalsModule,
  SurrenderModule,
  SharingModule,
  RecordModule,
  WorkspaceModule,
];

/** Distinctions and everything that follows from having one: its capabilities, each using only those before it. */
@Module({ imports: capabilities, exports: capabilities })
export class DistinctionsModule {}
