import type { Limit } from '../../web/index.js';

/** Days after the last lesson or answer for which a person's place is kept, on the server and in their cookie. */
export const PROGRESS_DAYS = 180;

/** Months for which a certificate that was earned without an account can be verified. */
export const CERTIFICATE_MONTHS = 60;

/** Longest nickname, in characters. */
export const NICKNAME_LENGTH = 40;

/** Courses begun from one network: a shelter or a classroom shares one. */
export const startsPerCaller: Limit = { name: 'open-course', points: 240, seconds: 60 * 60 };

/** PDFs drawn for one network: each takes the processor a while. */
export const documentsPerCaller: Limit = { name: 'open-certificate', points: 30, seconds: 60 };
