import { Module } from '@nestjs/common';
import { CalendarModule } from './calendar/calendar.module.js';
import { StaffInboxModule } from './staff-inbox/staff-inbox.module.js';
import { TodoModule } from './todo/todo.module.js';

/** Work lists: what is due, for whom and when. */
@Module({ imports: [CalendarModule, TodoModule, StaffInboxModule] })
export class TasksModule {}
