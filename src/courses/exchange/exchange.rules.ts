/** The largest archive of a course that is read, in bytes: the reading process keeps it whole. */
export const LARGEST_BUNDLE = 100_000_000;

/** The largest file of text in it, in bytes: course E with every language is a twentieth. */
export const LARGEST_SOURCE = 2_000_000;

/** The most files that it may have. */
export const MOST_FILES = 1000;

/** What SCORM 1.2 keeps of an attempt, in characters (RTE 3.4.4, `cmi.suspend_data`). */
export const SUSPEND_DATA = 4096;

/** The largest file of questions that is taken in, in bytes. */
export const LARGEST_QUESTION_FILE = 2_000_000;
