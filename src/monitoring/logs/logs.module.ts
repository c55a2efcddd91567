import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { logsData } from './held-data.queries.js';
import {
  ClosedQuarterEntity,
  LogActivityEntity,
  LogImportEntity,
  LogImportRowEntity,
  LogPlacementEntity,
  LogReferralEntity,
  SharedLogEntryEntity,
} from './log.entity.js';
import { LogFilePages } from './log-files.pages.js';
import { LogImports } from './log-imports.service.js';
import { LogRetention } from './log-retention.js';
import { LogPages } from './logs.pages.js';
import { unfollowedReferrals } from './logs.pending.js';
import { Logs } from './logs.service.js';
import { ShareEntryPages, SharedEntriesPages } from './shared-entries.pages.js';
import { SharedEntries } from './shared-entries.service.js';

const entities = [
  ClosedQuarterEntity,
  LogActivityEntity,
  LogReferralEntity,
  SharedLogEntryEntity,
  LogPlacementEntity,
  LogImportEntity,
  LogImportRowEntity,
];

/** The logs of FM4: activities, referrals, placements. */
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  // files first: their addresses would be entries otherwise
  controllers: [LogFilePages, ShareEntryPages, SharedEntriesPages, LogPages],
  providers: [Logs, LogImports, LogRetention, SharedEntries],
  exports: [Logs, LogImports, SharedEntries],
})
export class LogsModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly inbox: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.personData.register('logs', logsData);
    this.inbox.register(unfollowedReferrals);
  }
}
