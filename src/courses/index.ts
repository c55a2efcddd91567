/**
 * Courses: the catalogue, who is enrolled and how far they are, quizzes, certificates.
 */

/** The room's module; exports `Courses`, `Enrolments` and `CoursePlayer`. */
export { CoursesModule } from './courses.module.js';
/** Who of a company's present members passed which course. Refuses nothing; runs in the caller's transaction. */
export { Courses } from './certificates/courses.service.js';
/** Looks up a certificate by its code, as anyone may. */
export { Certificates } from './certificates/certificates.service.js';
export type { PublicCertificate } from './certificates/certificates.queries.js';
/** Where a later room says how the credential of a certificate is made; the certificate that it gets, with its holder's name. */
export { CertificateCredentials } from './certificates/certificate-credentials.js';
export type { CertificateRow } from './certificates/certificates.queries.js';
/** Withdrawing certificates, by two people of FM4. Refuses `not-found`, `courses.withdrawal-*`. */
export { Withdrawals as CertificateWithdrawals } from './certificates/withdrawals.service.js';
/** What a certificate is today. */
export type { CertificateState } from './certificates/certificate.rules.js';
/** Of 100, what the quiz of a course asks for. */
export { PASS_MARK } from './course.rules.js';
/** One course that a present member of the company passed: person, course, code without hyphens, instant of issue. */
export type { CertifiedPerson } from './certificates/certificates.queries.js';
/** Enrols, reminds and withdraws learners of a company. Refuses with `courses.*`, and `not-found` to strangers. */
export { Enrolments, type EnrolRequest } from './enrolling/enrolments.service.js';
/** Open links by which people join a company's course. Refuses with `courses.*`, and `not-found` to strangers. */
export { JoinLinks } from './joining/join-links.service.js';
/** Rules by which a company enrols whoever comes. Refuses with `courses.*`, and `not-found` to strangers. */
export { StandingRules } from './standing/standing-rules.service.js';
/** Enrols a person on their own, without a company. Refuses `not-found`, `courses.not-open`. */
export { SelfEnrolment } from './enrolling/self-enrolment.service.js';
/** What a learner does in a course: reads lessons, answers the quiz. Refuses `not-found`, `courses.lessons-first`. */
export { CoursePlayer, type Submission } from './learning/course-player.service.js';
/** The sessions of a company's courses that took place, by figures alone. Refuses nothing; runs in the caller's transaction. */
export { HeldSessions } from './sessions/held-sessions.js';
export type { HeldSession } from './sessions/held-sessions.queries.js';
/** Versions of courses that FM4 writes. Refuses `forbidden`, `not-found`, `courses.draft-…`, `courses.own-draft`. */
export { CourseDrafts } from './authoring/course-drafts.js';
export { DraftBeginnings } from './authoring/draft-beginnings.js';
/** What people said to the ten statements before and after a course, by person without the person. */
export { CourseSurveys } from './surveys/course-surveys.service.js';
export type { PairedSurvey } from './surveys/surveys.queries.js';
/** The catalogue as everybody reads it, and a course in another language. */
export { PublicCourses } from './catalogue/public-courses.service.js';
export { type Course, courseIn, languagesOf } from './catalogue/course.content.js';
/** The rows of a workbook or of text with separators, told by content. Refuses with `UnreadableTable`. */
export { UnreadableTable } from './importing/table-file.js';
export { keepRows, rowsUnderHeadings } from './importing/table-reading.js';
/** The ten statements: which there are, their order for each reader, and how answers score (content/indicadores.md, section 5). */
export {
  agreement,
  answersOf as statementAnswers,
  countedAnswers,
  indexOf as attitudeIndex,
  type Subscale,
  subscaleOf,
  subscales,
  SURVEY_MONTHS,
  type SurveyAnswers,
  statementOrder,
  statements,
} from './surveys/survey.rules.js';
