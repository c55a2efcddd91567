import type { Limit } from '../../web/index.js';

/** Tries at one's own password or code while signed in: the browser may have been left open. */
export const proofsPerPerson: Limit = { name: 'account-proof', points: 10, seconds: 15 * 60 };

/** Records of access on a person's own page. */
export const accessShown = 20;

/** How long the choice of language lasts in a browser, in seconds. */
export const languageCookieLifetimeS = 365 * 24 * 60 * 60;
