import { Module, type OnModuleInit } from '@nestjs/common';
import { CompanyFolder, JourneySteps } from '../../companies/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CertificatesModule } from '../certificates/certificates.module.js';
import { Courses } from '../certificates/courses.service.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { CourseFiguresPages } from './course-figures.pages.js';
import { CourseFigures } from './course-figures.service.js';
import { CompanyCoursesFm4Pages } from './company-courses-fm4.pages.js';
import { coursesFolder } from './courses-folder.js';
import { coursesStep } from './courses-journey.js';
import { EnrolmentsApi } from './enrolments.api.js';
import { EnrollingModule } from '../enrolling/enrolling.module.js';
import { LaggingReminders } from './lagging-reminders.js';
import { TeamProgressPages } from './team-progress.pages.js';
import { TeamProgress } from './team-progress.service.js';

@Module({
  imports: [CatalogueModule, CertificatesModule, EnrollingModule, SurveysModule],
  controllers: [CourseFiguresPages, TeamProgressPages, CompanyCoursesFm4Pages, EnrolmentsApi],
  providers: [CourseFigures, LaggingReminders, TeamProgress],
})
export class InsightModule implements OnModuleInit {
  constructor(
    private readonly route: JourneySteps,
    private readonly catalogue: CourseCatalogue,
    private readonly folder: CompanyFolder,
    private readonly courses: Courses,
  ) {}

  onModuleInit(): void {
    this.route.register(coursesStep(this.catalogue, this.courses));
    this.folder.register(coursesFolder);
  }
}
