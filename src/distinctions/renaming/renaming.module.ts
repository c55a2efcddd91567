import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { HistoryModule } from '../history/history.module.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { RenamingMails } from './renaming-mails.js';
import { RenamingPages } from './renaming.pages.js';
import { Renamings } from './renaming.service.js';

/** Changes of the names on a distinction. */
@Module({
  imports: [HistoryModule, DocumentsModule, DistinctionRemindersModule],
  providers: [Renamings, RenamingMails],
  controllers: [RenamingPages],
  exports: [Renamings],
})
export class RenamingModule {}
