/** Reading pace in words a minute: slower than the 200 of fluent adults, these texts are read on a phone, in breaks. */
export const WORDS_A_MINUTE = 130;

/** Minutes for the question that a lesson asks its reader to think about before going on. */
export const PAUSE_MINUTES = 3;

/** Minutes to decide on an answer, beside reading the question. */
export const ANSWER_MINUTES = 0.5;

/** The length of a course is told in steps of so many minutes: what is computed for a reader is no stopwatch. */
export const LENGTH_STEP = 5;

/** Days before the end of a certificate from which its course can be taken again to renew it. */
export const RENEW_FROM_DAYS = 60;

/** Of 100. The project's own rule; the distinction asks for certificates earned by it. */
export const PASS_MARK = 80;
