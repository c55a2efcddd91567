import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../../accounts/index.js';
import { calendarOfPerson, eraseFromCalendar } from './calendar.queries.js';
import { Calendar } from './calendar.service.js';
import { CalendarFeedFiles, CalendarFeedPages } from './feeds.pages.js';
import { CalendarFeeds } from './feeds.service.js';

/** Events, and the calendar addresses that show them. */
@Global()
@Module({
  controllers: [CalendarFeedFiles, CalendarFeedPages],
  providers: [Calendar, CalendarFeeds],
  exports: [Calendar],
})
export class CalendarModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register({ room: 'calendar', export: calendarOfPerson, erase: eraseFromCalendar });
  }
}
