import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../../accounts/index.js';
import { TodoPages } from '../todo/todo.pages.js';
import { Todos } from '../todo/todo.service.js';
import { calendarOfPerson, eraseFromCalendar } from './calendar.queries.js';
import { Calendar } from './calendar.service.js';
import { CalendarFeedFiles, CalendarFeedPages } from './feeds.pages.js';
import { CalendarFeeds } from './feeds.service.js';

/** What is to be done by whom and by when: in calendars, and as a list in the product. */
@Global()
@Module({
  controllers: [CalendarFeedFiles, CalendarFeedPages, TodoPages],
  providers: [Calendar, CalendarFeeds, Todos],
  exports: [Calendar],
})
export class CalendarModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register({ room: 'calendar', export: calendarOfPerson, erase: eraseFromCalendar });
  }
}
