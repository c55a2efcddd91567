import type { Limit } from '../../web/index.js';
import { signInLinkLifetimeS } from '../identity/identity.rules.js';

const quarterHour = 15 * 60;
const hour = 60 * 60;

/** Passwords tried for one account from one network, or from one device that is known; reset by a success. */
export const passwordsPerAccount: Limit = { name: 'sign-in-email', points: 10, seconds: quarterHour };
/** Passwords tried from one address: a company's office may share it. */
export const passwordsPerAddress: Limit = { name: 'sign-in-address', points: 60, seconds: quarterHour };
/**
 * Passwords tried for one account from all places where it has never come in: more than one network can try by itself, so
 * that it takes several to close that door, and the person's own devices and mailed links stay open even then. Below 100,
 * the most that NIST SP 800-63B (3.2.2) allows.
 */
export const passwordsFromStrangers: Limit = { name: 'sign-in-strangers', points: 50, seconds: hour };
/** Codes of an authenticator app tried for one account in one place: six digits, three of which are right at a time. */
export const codesPerAccount: Limit = { name: 'sign-in-code', points: 10, seconds: quarterHour };
/** The same from all places where it has never come in; whoever tries them has the password or the mailbox already. */
export const codesFromStrangers: Limit = { name: 'sign-in-code-strangers', points: 20, seconds: hour };
/** PINs tried for one code from one network, or from one device that is known; reset by a success. */
export const pinsPerCode: Limit = { name: 'sign-in-pin', points: 10, seconds: quarterHour };
/** PINs tried for one code from all places where its person has never come in: of a million, at most 1200 in a day. */
export const pinsFromStrangers: Limit = { name: 'sign-in-pin-strangers', points: 50, seconds: hour };
/** PINs tried at one shared tablet: a whole shift comes in at it. */
export const pinsPerTablet: Limit = { name: 'sign-in-tablet', points: 200, seconds: quarterHour };
/** Mails sent to one mailbox without a session, by kind, asked for from one network or known device. */
export const mailsPerMailbox: Limit = { name: 'account-mail', points: 5, seconds: hour };
/**
 * The same from all places where the account has never come in. Within the time for which a mailed link to sign in lives:
 * whoever is refused has one that works.
 */
export const mailsFromStrangers: Limit = { name: 'account-mail-strangers', points: 5, seconds: signInLinkLifetimeS };
/** Mails asked for from one address. */
export const mailsPerAddress: Limit = { name: 'account-mail-address', points: 30, seconds: hour };
/** Tokens and codes tried from one address: too long to guess, this only limits the noise. */
export const tokensPerAddress: Limit = { name: 'account-token', points: 60, seconds: quarterHour };
/** Refusals by role of one person that are put on record: more of them say nothing new. */
export const recordedRefusals: Limit = { name: 'recorded-refusal', points: 60, seconds: hour };
