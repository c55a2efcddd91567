/** Rows of the team's table on one page. */
export const PEOPLE_PER_PAGE = 50;

/** The course that the journey asks for first, and how many people must have passed it: Human Resources and management. */
export const FIRST_COURSE = 'movilidad-humana';
export const FIRST_COURSE_PEOPLE = 2;
