import { secondsAfter } from '../identity/identity.rules.js';

/** For so long after signing in, all that was proved then counts for a change in how one signs in. */
export const freshForS = 10 * 60;

/** An authenticator app whose set-up began longer ago is begun anew. */
export const setUpLifetimeS = 60 * 60;

/** What a person proves before how they sign in is changed. */
export interface ProofAsked {
  readonly password: boolean;
  /** Of the authenticator app, or a recovery code. */
  readonly code: boolean;
  /** Signing in anew by a mailed link: there is no password. */
  readonly link: boolean;
}

/** Whether somebody signed in a short while ago. */
export const isFresh = (openedAt: Date, now: Date): boolean => now < secondsAfter(openedAt, freshForS);

/**
 * The password each time; the second factor, and without a password the mailbox, unless the session was opened a short
 * while ago. Whoever comes in by a mailed link gives the code of the app on the way.
 */
export function proofAsked(
  { hasPassword, hasSecondFactor, openedAt }: { hasPassword: boolean; hasSecondFactor: boolean; openedAt: Date },
  now: Date,
): ProofAsked {
  const stale = !isFresh(openedAt, now);
  return { password: hasPassword, code: hasPassword && hasSecondFactor && stale, link: !hasPassword && stale };
}
