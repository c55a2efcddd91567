import { Module, type OnModuleInit } from '@nestjs/common';
import { JourneySteps } from '../../companies/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { coursesStep } from './courses-journey.js';
import { EnrolmentsApi } from './enrolments.api.js';
import { TeamProgressPages } from './team-progress.pages.js';
import { TeamProgress } from './team-progress.service.js';

@Module({
  imports: [CatalogueModule],
  controllers: [TeamProgressPages, EnrolmentsApi],
  providers: [TeamProgress],
})
export class InsightModule implements OnModuleInit {
  constructor(
    private readonly route: JourneySteps,
    private readonly catalogue: CourseCatalogue,
  ) {}

  onModuleInit(): void {
    this.route.register(coursesStep(this.catalogue));
  }
}
