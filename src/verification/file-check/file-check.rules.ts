import type { Limit } from '../../web/index.js';

/** Bytes of a file that is checked. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Bytes that a form may add around the file. */
export const FORM_BYTES = 64 * 1024;

/** Bytes of a credential; ours have 5 KB, and a larger one is made to keep us busy. */
export const MAX_CREDENTIAL_BYTES = 64 * 1024;

/** Bytes of a file that holds credentials; a presentation or a list has several, often with pictures inside. */
export const MAX_CREDENTIAL_FILE_BYTES = 256 * 1024;

/** Files that one address may have checked. */
export const FILE_CHECKS: Limit = { name: 'verification-file', points: 30, seconds: 60 };

/** Files that are read and judged at once, each in memory, in one process; the others wait. */
export const CHECKS_AT_ONCE = 6;

/** Of them, those of one address: whoever sends slowly keeps others out of few places. */
export const CHECKS_AT_ONCE_OF_ONE = 2;

/** How long a file waits for its place. */
export const WAIT_MILLIS = 20_000;

/** How long a file may take to arrive: 5 MB at 85 KB a second. */
export const ARRIVAL_MILLIS = 60_000;

/** Whether a request says by its length that its file is too large. @param contentLength of the header, if any */
export const isTooLarge = (contentLength: string | undefined): boolean =>
  Number(contentLength ?? 0) > MAX_FILE_BYTES + FORM_BYTES;

/** A SHA-256 in lower-case hexadecimal. */
export const isFingerprint = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Codes in a PDF that are looked up; ours have one. */
export const MAX_CODES = 5;
