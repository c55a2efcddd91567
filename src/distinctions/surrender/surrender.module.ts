import { Module } from '@nestjs/common';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { SurrenderMails } from './surrender-mails.js';
import { SurrenderPages } from './surrender.pages.js';
import { Surrenders } from './surrender.service.js';

/** A company gives its distinction back. */
@Module({
  imports: [LifecycleModule, DistinctionRemindersModule],
  providers: [Surrenders, SurrenderMails],
  controllers: [SurrenderPages],
  exports: [Surrenders],
})
export class SurrenderModule {}
