import { refusals } from '../web/index.js';

/** Why the courses refuse; each has a text `refusal.<code>`. */
export type CourseRefusal =
  | 'courses.enrolment-closed'
  | 'courses.invite-email'
  | 'courses.invite-name'
  | 'courses.lessons-first'
  | 'courses.name-letters'
  | 'courses.nobody'
  | 'courses.not-a-member'
  | 'courses.not-open'
  | 'courses.reminded-recently'
  | 'forbidden'
  | 'invalid';

export const refuse = refusals<CourseRefusal>();
