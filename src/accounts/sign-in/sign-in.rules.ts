import type { Limit } from '../../web/index.js';

const quarter = 15 * 60;
const hour = 60 * 60;

/** Guesses at one person's password, wherever they come from; forgotten after a success. */
export const passwordsOfOne: Limit = { name: 'sign-in-email', points: 10, seconds: quarter };
/** Guesses from one address: a company's office may share it. */
export const passwordsFromOne: Limit = { name: 'sign-in-address', points: 60, seconds: quarter };
/** Mails that anybody can have sent to one mailbox, by kind. */
export const mailsToOne: Limit = { name: 'account-mail', points: 5, seconds: hour };
export const mailsFromOne: Limit = { name: 'account-mail-address', points: 30, seconds: hour };
/** Tokens and codes tried from one address; they are long, this only keeps the noise down. */
export const tokensFromOne: Limit = { name: 'account-token', points: 60, seconds: quarter };
/** Guesses at one's own password while signed in: somebody else may sit at the browser. */
export const proofsOfOne: Limit = { name: 'account-proof', points: 10, seconds: quarter };
