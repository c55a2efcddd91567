import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarEventEntity, CalendarFeedEntity } from './calendar.entity.js';
import { Calendar } from './calendar.service.js';
import { CalendarFeedFiles, CalendarFeedPages } from './feeds.pages.js';
import { CalendarFeeds } from './feeds.service.js';

/** Events, and the calendar addresses that show them. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CalendarEventEntity, CalendarFeedEntity])],
  controllers: [CalendarFeedFiles, CalendarFeedPages],
  providers: [Calendar, CalendarFeeds],
  exports: [Calendar],
})
export class CalendarModule {}
