import { Module } from '@nestjs/common';
import { DistinctionReminders } from './distinction-reminders.js';
import { ReminderRecipients } from './reminder-recipients.js';

/** Registry through which capabilities of this room declare their reminders. */
@Module({ providers: [DistinctionReminders, ReminderRecipients], exports: [DistinctionReminders] })
export class DistinctionRemindersModule {}
