/**
 * Courses: the catalogue, who is enrolled and how far they are, quizzes, certificates. Later rooms ask `Courses` who of
 * a company has passed what.
 */
export { CoursesModule } from './courses.module.js';
export { Courses } from './courses.service.js';
export type { CertifiedPerson } from './courses.queries.js';
export { Enrolments, type EnrolRequest } from './enrolments.service.js';
export { type Learner, Learning, type Submission } from './learning.service.js';
