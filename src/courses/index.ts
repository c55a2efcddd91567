/**
 * Courses: the catalogue, who is enrolled and how far they are, quizzes, certificates. Later rooms ask `Courses` who of
 * a company has passed what.
 */
export { CoursesModule } from './courses.module.js';
export { Courses } from './certificates/courses.service.js';
export type { CertifiedPerson } from './enrolling/enrolments.queries.js';
export { Enrolments, type EnrolRequest } from './enrolling/enrolments.service.js';
export { type Learner, Learning, type Submission } from './learning/course-player.service.js';
