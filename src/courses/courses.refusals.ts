import { refusals } from '../web/index.js';

/** Why the courses refuse; each has a text `refusal.<code>`. */
export type CourseRefusal =
  | 'courses.dc3-agent-name'
  | 'courses.dc3-curp-check'
  | 'courses.dc3-curp-date'
  | 'courses.dc3-curp-length'
  | 'courses.dc3-curp-shape'
  | 'courses.dc3-curp-state'
  | 'courses.dc3-file-too-large'
  | 'courses.dc3-no-courses'
  | 'courses.dc3-no-plan'
  | 'courses.dc3-not-yet'
  | 'courses.dc3-plan-long'
  | 'courses.dc3-plan-order'
  | 'courses.dc3-registration'
  | 'courses.dc3-trainer'
  | 'courses.dc3-workers'
  | 'courses.enrolment-closed'
  | 'courses.invite-email'
  | 'courses.invite-name'
  | 'courses.lessons-first'
  | 'courses.name-letters'
  | 'courses.nobody'
  | 'courses.not-a-member'
  | 'courses.not-open'
  | 'courses.not-passed'
  | 'courses.reminded-recently'
  | 'forbidden'
  | 'invalid';

export const refuse = refusals<CourseRefusal>();
