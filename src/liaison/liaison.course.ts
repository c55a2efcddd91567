/** The address of the course for liaisons, course D. */
export const LIAISON_COURSE = 'enlaces-municipales';
