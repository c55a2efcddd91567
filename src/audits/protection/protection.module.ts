import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { SurveyModule } from '../survey/survey.module.js';
import { AlertJobs } from './alert.jobs.js';
import { AlertMails } from './alert-mails.js';
import { SurveyAlertStep } from './alert-step.entity.js';
import { AlertPages } from './alerts.pages.js';
import { alertsPending } from './alerts.pending.js';
import { Alerts } from './alerts.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SurveyAlertStep]), AssessmentsModule, SurveyModule],
  controllers: [AlertPages],
  providers: [Alerts, AlertJobs, AlertMails],
  exports: [Alerts],
})
export class ProtectionModule implements OnModuleInit {
  constructor(private readonly inbox: StaffInbox) {}

  onModuleInit(): void {
    this.inbox.register(alertsPending);
  }
}
