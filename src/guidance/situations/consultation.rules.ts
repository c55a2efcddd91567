import { HOUR } from '#libs/clock';

/** A company's consultations are recorded at most this often, in milliseconds, so that reading seldom writes. */
export const CONSULTATION_PAUSE = HOUR;

/** A consultation now is recorded when the last record is older than this. */
export const notedBefore = (now: Date): Date => new Date(now.getTime() - CONSULTATION_PAUSE);
