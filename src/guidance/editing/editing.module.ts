import { Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { guidanceData } from './held-data.queries.js';
import { reviewsInbox } from './reviews.inbox.js';
import { ReviewListPages } from './review-list.pages.js';
import { ReviewPages } from './review.pages.js';
import { Reviews } from './reviews.service.js';

@Module({ controllers: [ReviewListPages, ReviewPages], providers: [Reviews] })
export class EditingModule implements OnModuleInit {
  constructor(
    private readonly pending: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.pending.register(reviewsInbox);
    this.personData.register('guidance', guidanceData);
  }
}
