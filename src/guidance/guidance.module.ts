import { Module, type OnModuleInit } from '@nestjs/common';
import { JourneySteps } from '../companies/index.js';
import { PendingWork } from '../web/index.js';
import { GuidanceApi } from './guidance.api.js';
import { GuidanceLoader } from './guidance.loader.js';
import { GuidancePages } from './guidance.pages.js';
import { guidanceStep } from './guidance-route.js';
import { Guidance } from './guidance.service.js';
import { pendingReviews } from './pending-reviews.js';
import { ReviewPages } from './review.pages.js';
import { Reviews } from './review.service.js';

@Module({
  controllers: [GuidancePages, GuidanceApi, ReviewPages],
  providers: [Guidance, GuidanceLoader, Reviews],
})
export class GuidanceModule implements OnModuleInit {
  constructor(
    private readonly route: JourneySteps,
    private readonly pending: PendingWork,
  ) {}

  onModuleInit(): void {
    this.route.register(guidanceStep);
    this.pending.register(pendingReviews);
  }
}
