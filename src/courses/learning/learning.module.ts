import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CertificatesModule } from '../certificates/certificates.module.js';
import { EnrollingModule } from '../enrolling/enrolling.module.js';
import { Completions } from './completions.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { CoursePlayer } from './course-player.service.js';
import { coursesData } from './courses.person-data.js';
import { LearningPages } from './learning.pages.js';
import { NewerVersionPages } from './newer-version.pages.js';
import { NewerVersions } from './newer-versions.js';
import { LessonProgressEntity, QuizAttemptEntity, QuizDraftEntity } from './progress.entity.js';
import { QuizPages } from './quiz.pages.js';
import { ReadLessons } from './read-lessons.js';
import { SurveyPages } from './survey.pages.js';

@Module({
  imports: [
    CatalogueModule,
    CertificatesModule,
    EnrollingModule,
    SurveysModule,
    TypeOrmModule.forFeature([LessonProgressEntity, QuizAttemptEntity, QuizDraftEntity]),
  ],
  controllers: [QuizPages, SurveyPages, NewerVersionPages, LearningPages],
  providers: [Completions, CoursePlayer, NewerVersions, ReadLessons],
  exports: [Completions, CoursePlayer, ReadLessons],
})
export class LearningModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('courses', coursesData);
  }
}
