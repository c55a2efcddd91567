import { Module, type OnModuleInit } from '@nestjs/common';
import { PendingWork } from '../../web/index.js';
import { pendingReviews } from './pending-reviews.js';
import { ReviewPages } from './review.pages.js';
import { Reviews } from './reviews.service.js';

@Module({ controllers: [ReviewPages], providers: [Reviews] })
export class EditingModule implements OnModuleInit {
  constructor(private readonly pending: PendingWork) {}

  onModuleInit(): void {
    this.pending.register(pendingReviews);
  }
}
