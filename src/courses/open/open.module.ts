import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CertificatesModule } from '../certificates/certificates.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { OpenCertificatePages } from './open-certificate.pages.js';
import { OpenCertificates } from './open-certificates.service.js';
import { OpenCoursesPages } from './open-courses.pages.js';
import { OpenCourses } from './open-courses.service.js';
import { OpenLinks } from './open-links.js';
import { OpenProgressEntity } from './open-progress.entity.js';
import { OpenQuizPages } from './open-quiz.pages.js';
import { OpenReaders } from './open-reader.js';
import { OpenRetention } from './open-retention.js';
import { OpenVersionPages } from './open-version.pages.js';
import { OpenVersions } from './open-versions.js';
import { OpenSurveyPages } from './open-survey.pages.js';

/** Courses without an account. */
@Module({
  imports: [CatalogueModule, CertificatesModule, SurveysModule, TypeOrmModule.forFeature([OpenProgressEntity])],
  // the lessons last: their address takes any word
  controllers: [OpenQuizPages, OpenSurveyPages, OpenVersionPages, OpenCertificatePages, OpenCoursesPages],
  providers: [OpenCourses, OpenCertificates, OpenLinks, OpenReaders, OpenRetention, OpenVersions],
  exports: [OpenCourses],
})
export class OpenModule {}
