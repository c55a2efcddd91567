import { Module, type OnModuleInit } from '@nestjs/common';
import { CompaniesModule } from '../../companies/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { AnnouncingModule } from '../announcing/announcing.module.js';
import { OpeningEnding } from './opening-ending.js';
import { OpeningMails } from './opening-mails.js';
import { OpeningReading } from './reading.service.js';
import { ReviewPages } from './review.pages.js';
import { openingsPending } from './review.pending.js';

/** FM4 reads what companies announce before anyone is told of it. */
@Module({
  imports: [AnnouncingModule, CompaniesModule],
  controllers: [ReviewPages],
  providers: [OpeningReading, OpeningEnding, OpeningMails],
  exports: [OpeningReading, OpeningEnding],
})
export class ReviewModule implements OnModuleInit {
  constructor(private readonly inbox: StaffInbox) {}

  onModuleInit(): void {
    this.inbox.register(openingsPending);
  }
}
