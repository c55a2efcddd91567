import { Module, type OnModuleInit } from '@nestjs/common';
import { DistinctionsModule } from '../distinctions/index.js';
import { StaffInbox } from '../tasks/index.js';
import { Handling } from './handling.service.js';
import { ReportMails } from './report-mails.js';
import { ReportPages } from './report.pages.js';
import { Receipts } from './report-receipts.js';
import { ReportsFm4Pages } from './reports-fm4.pages.js';
import { ReportsJobs } from './reports.jobs.js';
import { reportsPending } from './reports.pending.js';
import { Reports } from './reports.service.js';

/** Reports of the public about distinguished companies. */
@Module({
  imports: [DistinctionsModule],
  providers: [Reports, Receipts, Handling, ReportMails, ReportsJobs],
  controllers: [ReportPages, ReportsFm4Pages],
})
export class ReportsModule implements OnModuleInit {
  constructor(private readonly pending: StaffInbox) {}

  onModuleInit(): void {
    this.pending.register(reportsPending);
  }
}
