import { DAY } from '#libs/clock';

/** Pause between two reminders of one person by the button that reminds all who lag, in milliseconds. */
export const REMIND_ALL_AGAIN_AFTER = 7 * DAY;

/** Rows of the team's table on one page. */
export const PEOPLE_PER_PAGE = 50;

/** The course that the journey asks for first, and how many people must have passed it: Human Resources and management. */
export const FIRST_COURSE = 'movilidad-humana';
export const FIRST_COURSE_PEOPLE = 2;
