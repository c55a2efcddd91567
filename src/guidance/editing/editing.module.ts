import { Module, type OnModuleInit } from '@nestjs/common';
import { StaffInbox } from '../../tasks/index.js';
import { reviewsInbox } from './reviews.inbox.js';
import { ReviewListPages } from './review-list.pages.js';
import { ReviewPages } from './review.pages.js';
import { Reviews } from './reviews.service.js';

@Module({ controllers: [ReviewListPages, ReviewPages], providers: [Reviews] })
export class EditingModule implements OnModuleInit {
  constructor(private readonly pending: StaffInbox) {}

  onModuleInit(): void {
    this.pending.register(reviewsInbox);
  }
}
