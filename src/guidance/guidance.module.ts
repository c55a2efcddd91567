import { Module, type OnModuleInit } from '@nestjs/common';
import { RouteSteps } from '../companies/index.js';
import { StaffInbox } from '../tasks/index.js';
import { GuidanceApi } from './situations/situations.api.js';
import { GuidanceLoader } from './edition-loader.service.js';
import { GuidancePages } from './situations/situations.pages.js';
import { guidanceStep } from './situations/guidance-journey.js';
import { Guidance } from './situations/situations.service.js';
import { pendingReviews } from './editing/pending-reviews.js';
import { ReviewPages } from './editing/review.pages.js';
import { Reviews } from './editing/reviews.service.js';

@Module({
  controllers: [GuidancePages, GuidanceApi, ReviewPages],
  providers: [Guidance, GuidanceLoader, Reviews],
})
export class GuidanceModule implements OnModuleInit {
  constructor(
    private readonly route: RouteSteps,
    private readonly pending: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.route.register(guidanceStep);
    this.pending.register(pendingReviews);
  }
}
