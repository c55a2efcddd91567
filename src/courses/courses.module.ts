import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../accounts/index.js';
import { RouteSteps } from '../companies/index.js';
import { Certificates } from './certificates/certificates.service.js';
import { CompanyCoursesPages } from './enrolling/enrolments.pages.js';
import { CourseEntity, CourseVersionEntity } from './catalogue/course.entity.js';
import { CourseMails } from './enrolling/enrolment-mails.service.js';
import { CoursePages } from './catalogue/catalogue.pages.js';
import { CourseShelf } from './catalogue/course-catalogue.service.js';
import { coursesPersonData } from './learning/courses.person-data.js';
import { coursesStep } from './insight/courses-journey.js';
import { CoursesApi } from './enrolling/enrolments.api.js';
import { Courses } from './certificates/courses.service.js';
import {
  CertificateEntity,
  EnrolmentEntity,
  LessonProgressEntity,
  QuizAttemptEntity,
} from './enrolling/enrolment.entity.js';
import { Enrolments } from './enrolling/enrolments.service.js';
import { LearnPages } from './learning/learning.pages.js';
import { Learning } from './learning/course-player.service.js';
import { PublicCourses } from './catalogue/public-courses.service.js';
import { TeamProgress } from './insight/team-progress.service.js';

const entities = [
  CourseEntity,
  CourseVersionEntity,
  EnrolmentEntity,
  LessonProgressEntity,
  QuizAttemptEntity,
  CertificateEntity,
];

/** Courses: catalogue, player, quiz, certificates, and the company's view of them. */
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [CoursePages, LearnPages, CompanyCoursesPages, CoursesApi],
  providers: [Certificates, CourseMails, Courses, CourseShelf, Enrolments, Learning, PublicCourses, TeamProgress],
  exports: [Courses, Enrolments, Learning],
})
export class CoursesModule implements OnModuleInit {
  constructor(
    private readonly route: RouteSteps,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.route.register(coursesStep);
    this.personData.register(coursesPersonData);
  }
}
