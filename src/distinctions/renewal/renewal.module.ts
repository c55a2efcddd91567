import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../../assessments/index.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { RenewalMails } from './renewal-mails.js';

/** Asks companies to renew in time. */
@Module({
  imports: [AssessmentsModule, DistinctionRemindersModule],
  providers: [RenewalMails],
  exports: [RenewalMails],
})
export class RenewalModule {}
