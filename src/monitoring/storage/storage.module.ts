import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { DirectAlarms } from './direct-alarms.js';
import { StorageAlarmMails } from './storage-alarm-mails.js';
import { StorageAlarm } from './storage-alarm.entity.js';
import { StorageAlarms } from './storage-alarms.js';
import { storagePending } from './storage.pending.js';
import { StoragePages } from './storage.pages.js';
import { StorageWatch } from './storage-watch.js';

/** Whether files can be stored, and who hears of it when they cannot. */
@Module({
  imports: [AssessmentsModule, TypeOrmModule.forFeature([StorageAlarm])],
  controllers: [StoragePages],
  providers: [DirectAlarms, StorageAlarmMails, StorageAlarms, StorageWatch],
})
export class StorageModule implements OnModuleInit {
  constructor(private readonly inbox: StaffInbox) {}

  onModuleInit(): void {
    this.inbox.register(storagePending);
  }
}
