/** Largest file that is taken, in bytes. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** The largest file as people read it: "25 MB". */
export const maxFileSize = `${MAX_FILE_BYTES / 1024 / 1024} MB`;

/** Milliseconds after which a file that is still being opened counts as one that does not open, on a machine that is busy. */
export const EXAMINER_PATIENCE_MILLIS = 60_000;

/** Milliseconds without a file after which the process that opens them ends. */
export const EXAMINER_IDLE_MILLIS = 60_000;

/** Megabytes of JavaScript's own memory that opening one file may take. */
export const EXAMINER_MEMORY_MB = 512;
