import { Module } from '@nestjs/common';
import { HearingModule } from '../hearing/hearing.module.js';
import { HistoryModule } from '../history/history.module.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { RenewalModule } from '../renewal/renewal.module.js';
import { LifecycleMails } from './lifecycle-mails.js';
import { LifecycleJobs } from './lifecycle.jobs.js';
import { DistinctionMoves } from './distinction-moves.js';
import { Distinctions } from './lifecycle.service.js';

/** The changes of state, their mails, and expiring. */
@Module({
  imports: [HistoryModule, HearingModule, DistinctionRemindersModule, RenewalModule],
  providers: [DistinctionMoves, Distinctions, LifecycleJobs, LifecycleMails],
  exports: [DistinctionMoves, Distinctions],
})
export class LifecycleModule {}
