import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReminderKinds } from './kinds.service.js';
import { ReminderReconciler } from './reconciler.service.js';
import { ReminderRepair } from './reminder-repair.entity.js';
import { Reminders } from './reminders.service.js';
import { RepairReminders } from './repairs.service.js';
import { ReminderSchedules } from './schedules.service.js';
import { TaskReminders } from './task-mails.service.js';
import { ReminderEntity, ReminderScheduleEntity } from './reminder.entity.js';

/** Which reminders each subject wants, and that the stored ones follow. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ReminderEntity, ReminderScheduleEntity, ReminderRepair])],
  providers: [Reminders, ReminderKinds, ReminderReconciler, ReminderSchedules, RepairReminders, TaskReminders],
  exports: [Reminders, ReminderKinds, ReminderSchedules, RepairReminders],
})
export class PlanningModule {}
