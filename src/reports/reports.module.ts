import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../accounts/index.js';
import { Concerns, DistinctionsModule } from '../distinctions/index.js';
import { StaffInbox } from '../tasks/index.js';
import { reportsData } from './held-data.queries.js';
import { ReportHandling } from './report-handling.service.js';
import { ReportConflictEntity, ReportEntity, ReportMessageEntity } from './report.entity.js';
import { ReportMails } from './report-mails.js';
import { ReportPages } from './report.pages.js';
import { Receipts } from './report-receipts.js';
import { ReportsFm4Pages } from './reports-fm4.pages.js';
import { ReportsRetention } from './reports-retention.js';
import { ReportedMatters } from './reported-matters.js';
import { reportedConcerns } from './reported-concerns.js';
import { reportsPending } from './reports.pending.js';
import { Reports } from './reports.service.js';

/** Reports from the public about distinguished companies. */
@Module({
  imports: [TypeOrmModule.forFeature([ReportEntity, ReportMessageEntity, ReportConflictEntity]), DistinctionsModule],
  providers: [Reports, Receipts, ReportHandling, ReportMails, ReportedMatters, ReportsRetention],
  controllers: [ReportPages, ReportsFm4Pages],
  exports: [Receipts, ReportedMatters],
})
export class ReportsModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
    private readonly concerns: Concerns,
  ) {}

  onModuleInit(): void {
    this.inbox.register(reportsPending);
    this.concerns.register(reportedConcerns);
    this.personData.register('reports', reportsData);
  }
}
