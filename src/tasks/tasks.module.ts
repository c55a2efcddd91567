import { Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../accounts/index.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { calendarData } from './calendar/person-calendar.js';
import { StaffInboxModule } from './staff-inbox/staff-inbox.module.js';
import { todoData } from './todo/person-marks.js';
import { TodoModule } from './todo/todo.module.js';

/** Work lists: what is due, for whom and when. */
@Module({ imports: [CalendarModule, TodoModule, StaffInboxModule] })
export class TasksModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('calendar', [...calendarData, ...todoData]);
  }
}
