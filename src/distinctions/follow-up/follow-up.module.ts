import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StaffInbox } from '../../tasks/index.js';
import { HistoryModule } from '../history/history.module.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { FollowUpMails } from './follow-up-mails.js';
import { DistinctionFollowUp } from './follow-up.entity.js';
import { FollowUpPages } from './follow-up.pages.js';
import { followUpsPending } from './follow-up.pending.js';
import { FollowUps } from './follow-up.service.js';

/** The follow-up half-way through the validity of a distinction. */
@Module({
  imports: [TypeOrmModule.forFeature([DistinctionFollowUp]), HistoryModule, DistinctionRemindersModule],
  providers: [FollowUps, FollowUpMails],
  controllers: [FollowUpPages],
  exports: [FollowUps],
})
export class FollowUpModule implements OnModuleInit {
  constructor(private readonly pending: StaffInbox) {}

  onModuleInit(): void {
    this.pending.register(followUpsPending);
  }
}
