import type { Limit } from '../../web/index.js';

const quarterHour = 15 * 60;
const hour = 60 * 60;

/** Passwords tried for one account, from anywhere; reset by a success. */
export const passwordsPerAccount: Limit = { name: 'sign-in-email', points: 10, seconds: quarterHour };
/** Passwords tried from one address: a company's office may share it. */
export const passwordsPerAddress: Limit = { name: 'sign-in-address', points: 60, seconds: quarterHour };
/** Mails sent to one mailbox without a session, by kind. */
export const mailsPerMailbox: Limit = { name: 'account-mail', points: 5, seconds: hour };
/** Mails asked for from one address. */
export const mailsPerAddress: Limit = { name: 'account-mail-address', points: 30, seconds: hour };
/** Tokens and codes tried from one address: too long to guess, this only limits the noise. */
export const tokensPerAddress: Limit = { name: 'account-token', points: 60, seconds: quarterHour };
/** Refusals by role of one person that are put on record: more of them say nothing new. */
export const recordedRefusals: Limit = { name: 'recorded-refusal', points: 60, seconds: hour };
