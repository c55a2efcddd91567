import { Module } from '@nestjs/common';
import { ProfileModule } from '../profile/profile.module.js';
import { JourneySteps } from './journey-steps.js';
import { JourneyPages } from './journey.pages.js';

/** A company's progress through the eight steps. */
@Module({
  imports: [ProfileModule],
  controllers: [JourneyPages],
  providers: [JourneySteps],
  exports: [JourneySteps],
})
export class JourneyModule {}
