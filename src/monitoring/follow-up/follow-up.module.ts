import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { GuidanceModule } from '../../guidance/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { CompanyFollowUpPages, HireCodePages } from './company-follow-up.pages.js';
import { WorkFollowUp, WorkFollowUpAlert, WorkFollowUpAlertStep, WorkFollowUpAnswer } from './follow-up.entity.js';
import { followUpInbox } from './follow-up.inbox.js';
import { FollowUpJobs } from './follow-up.jobs.js';
import { FollowUpAlerts } from './follow-up-alerts.service.js';
import { FollowUpCodes } from './follow-up-codes.js';
import { FollowUpAlertPages, FollowUpFm4Pages } from './follow-up-fm4.pages.js';
import { FollowUpMails } from './follow-up-mails.js';
import { FollowUps } from './follow-ups.service.js';
import { followUpData } from './person-data.js';
import { WorkerAnswersService } from './worker-answers.service.js';
import { WorkerPages } from './worker.pages.js';

/** Follow-up of hires at 3, 6 and 12 months, said by the worker. */
@Module({
  imports: [
    GuidanceModule,
    TypeOrmModule.forFeature([WorkFollowUp, WorkFollowUpAlert, WorkFollowUpAlertStep, WorkFollowUpAnswer]),
  ],
  controllers: [WorkerPages, HireCodePages, CompanyFollowUpPages, FollowUpFm4Pages, FollowUpAlertPages],
  providers: [FollowUpAlerts, FollowUpCodes, FollowUpJobs, FollowUpMails, FollowUps, WorkerAnswersService],
  exports: [FollowUps, WorkerAnswersService],
})
export class FollowUpModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.inbox.register(followUpInbox);
    this.personData.register('follow-up', followUpData);
  }
}
