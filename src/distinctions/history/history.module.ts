import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistinctionEvent } from '../distinction.entity.js';
import { PublicModule } from '../public/public.module.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { DistinctionEvents } from './distinction-events.js';
import { DistinctionHistory } from './distinction-history.js';

/** The history of distinctions. */
@Module({
  imports: [TypeOrmModule.forFeature([DistinctionEvent]), PublicModule, DistinctionRemindersModule],
  providers: [DistinctionEvents, DistinctionHistory],
  exports: [DistinctionHistory],
})
export class HistoryModule {}
