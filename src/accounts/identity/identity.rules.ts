/** Lifetimes are in seconds, as better-auth counts. */
const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/** A session ends this long after signing in; use does not prolong it. */
export const sessionLifetimeS = 14 * DAY_S;
/** A session that nobody used for so long is closed: of the people of FM4, and of all others. */
export const idleLifetimeS = { staff: 12 * HOUR_S, others: 7 * DAY_S } as const;
/** The last use of a session is known to within this time. */
export const useNotedEveryS = 5 * MINUTE_S;

/** Whether the session was left alone for too long. */
export const isIdle = (lastUse: Date, isOfStaff: boolean, now: Date): boolean =>
  now.getTime() - lastUse.getTime() > 1000 * (isOfStaff ? idleLifetimeS.staff : idleLifetimeS.others);

/** A mailed link to sign in, as long as OWASP ASVS 6.5.5 allows; pages and the mail say it in minutes. */
export const signInLinkLifetimeS = 10 * MINUTE_S;
export const signInLinkMinutes = signInLinkLifetimeS / MINUTE_S;
/** A mailed link to set a new password. */
export const resetLinkLifetimeS = HOUR_S;
/** A mailed link to confirm the address of a new account. */
export const confirmationLifetimeS = 3 * DAY_S;
/** Time between the first and the second step of signing in. */
export const secondStepLifetimeS = 10 * MINUTE_S;
/** Expired sessions and links are kept this long, so that a late click is told that it expired. */
export const keptAfterExpiryS = DAY_S;

/** Within this time a code of an authenticator app is accepted once: longer than it is valid, one period before and after. */
export const codeSpentForS = 5 * MINUTE_S;
/** For how long it is kept who came in and who was refused. */
export const accessKeptDays = 365;

/** The instant so many seconds later. */
export const secondsAfter = (instant: Date, seconds: number): Date => new Date(instant.getTime() + seconds * 1000);

/** How many recovery codes there are, and of how many symbols (5 bits each). */
export const recoveryCodeCount = 10;
export const recoveryCodeLength = 10;

/** The version of the privacy notice in force; with a new one everyone is asked again. */
export const privacyNotice = { document: 'aviso-de-privacidad', version: '2026-11' } as const;
