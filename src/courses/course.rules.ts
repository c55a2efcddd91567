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

/** The longest time, in months, for which a certificate may hold. */
export const MOST_MONTHS = 120;

/** Of 100. The project's own rule; the distinction asks for certificates earned by it. */
export const PASS_MARK = 80;

/** How a quiz is taken of which its course says nothing else: every question, as often as one likes. */
export const QUIZ_DEFAULTS = {
  draw: null,
  shuffleQuestions: false,
  shuffleOptions: true,
  passMark: PASS_MARK,
  attempts: null,
  minutesBetween: 0,
} as const;

/** The lowest pass mark that a course may set, of 100. */
export const LOWEST_PASS_MARK = 1;

/** The most attempts to which a course may limit its quiz; more are no limit. */
export const MOST_ATTEMPTS = 99;

/** The longest wait between two attempts, in minutes: thirty days. */
export const LONGEST_WAIT_MINUTES = 30 * 24 * 60;

/** The most options of one question: a letter for each, and all on one screen of a phone held still. */
export const MOST_OPTIONS = 20;

/** The most questions in the bank of one quiz. */
export const MOST_QUESTIONS = 500;

/** Longest text of a question, an option or what is said of it, in characters. */
export const LONGEST_QUIZ_TEXT = 2000;
