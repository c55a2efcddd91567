/** The type of openings among the subjects of acts and mails. */
export const OPENING = 'opening';
