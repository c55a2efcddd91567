import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../accounts/index.js';
import { JourneySteps } from '../companies/index.js';
import { Certificates } from './certificates.service.js';
import { CompanyCoursesPages } from './company-courses.pages.js';
import { CourseEntity, CourseVersionEntity } from './course.entity.js';
import { CourseMails } from './course-mails.js';
import { CoursePages } from './course.pages.js';
import { CourseShelf } from './course-shelf.js';
import { coursesPersonData } from './courses-person-data.js';
import { coursesStep } from './courses-route.js';
import { CoursesApi } from './courses.api.js';
import { Courses } from './courses.service.js';
import { CertificateEntity, EnrolmentEntity, LessonProgressEntity, QuizAttemptEntity } from './enrolment.entity.js';
import { Enrolments } from './enrolments.service.js';
import { LearnPages } from './learn.pages.js';
import { Learning } from './learning.service.js';
import { PublicCourses } from './public-courses.js';
import { TeamProgress } from './team-progress.js';

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
    private readonly route: JourneySteps,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.route.register(coursesStep);
    this.personData.register(coursesPersonData);
  }
}
