import { withoutSeparators } from '#libs/codes';
import type { BetterAuth } from './identity.js';
import { normalizeRecoveryCode } from './recovery-codes.js';

/** The outcome of signing in. `cookies` are Set-Cookie lines to send with every outcome. */
export type SignInOutcome =
  | { kind: 'signed-in'; userId: string | null; cookies: string[] }
  | { kind: 'second-factor'; cookies: string[] }
  | { kind: 'refused'; reason: SignInRefusal; cookies: string[] };

/** `spent`: the code of the app was used before. */
export type SignInRefusal = 'credentials' | 'spent' | 'unconfirmed' | 'token' | 'code' | 'attempts' | 'password';

const reasons: Record<string, SignInRefusal> = {
  EMAIL_NOT_VERIFIED: 'unconfirmed',
  INVALID_TOKEN: 'token',
  INVALID_CODE: 'code',
  INVALID_BACKUP_CODE: 'code',
  INVALID_TWO_FACTOR_COOKIE: 'attempts',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'attempts',
  ACCOUNT_TEMPORARILY_LOCKED: 'attempts',
  INVALID_PASSWORD: 'password',
};

/** Ways to sign in and out with better-auth. Each takes the request's headers, see `headersOf`. */
export class PasswordCredentials {
  constructor(private readonly identity: BetterAuth) {}

  byPassword(headers: Headers, email: string, password: string): Promise<SignInOutcome> {
    return this.outcome(
      this.identity.api.signInEmail({ body: { email, password }, headers, asResponse: true }),
      'credentials',
    );
  }

  byLink(headers: Headers, token: string): Promise<SignInOutcome> {
    return this.outcome(this.identity.api.magicLinkVerify({ query: { token }, headers, asResponse: true }), 'token');
  }

  byConfirmation(headers: Headers, token: string): Promise<SignInOutcome> {
    return this.outcome(this.identity.api.confirmEmail({ body: { token }, headers, asResponse: true }), 'token');
  }

  /** For a mailbox proved by an invitation. */
  byProvenMailbox(headers: Headers, userId: string): Promise<SignInOutcome> {
    return this.outcome(this.identity.api.openSession({ body: { userId }, headers, asResponse: true }), 'token');
  }

  /** The second step: six digits from the app, or one of the recovery codes. */
  async bySecondFactor(headers: Headers, typed: string): Promise<SignInOutcome> {
    const { api } = this.identity;
    const digits = withoutSeparators(typed);
    if (/^\d{6}$/.test(digits))
      return this.outcome(api.verifyTOTP({ body: { code: digits }, headers, asResponse: true }), 'code');
    const { stored } = await api.storedRecoveryCode({ body: { code: normalizeRecoveryCode(typed) }, headers });
    // none: asked all the same, since better-auth counts the attempts
    const answer = api.verifyBackupCode({ body: { code: stored ?? '' }, headers, asResponse: true });
    return this.outcome(answer, 'code');
  }

  /** The person from whom the second step is asked; null without a first. */
  async challenged(headers: Headers): Promise<string | null> {
    const { userId } = await this.identity.api.challenged({ headers });
    return userId;
  }

  async signOut(headers: Headers): Promise<string[]> {
    const answer = await this.identity.api.signOut({ headers, asResponse: true });
    return answer.headers.getSetCookie();
  }

  async signOutEverywhere(headers: Headers): Promise<string[]> {
    await this.identity.api.revokeSessions({ headers });
    return this.signOut(headers);
  }

  private async outcome(answering: Promise<Response>, otherwise: SignInRefusal): Promise<SignInOutcome> {
    const answer = await answering;
    const cookies = answer.headers.getSetCookie();
    if (answer.status >= 500) throw new Error(`Identity answered ${answer.status}`);
    if (answer.status >= 300) {
      const body = answer.status >= 400 ? ((await answer.json().catch(() => ({}))) as { code?: string }) : {};
      return { kind: 'refused', reason: reasons[body.code ?? ''] ?? otherwise, cookies };
    }
    const body = (await answer.json()) as { twoFactorRedirect?: boolean; user?: { id: string } } | null;
    if (body?.twoFactorRedirect) return { kind: 'second-factor', cookies };
    return { kind: 'signed-in', userId: body?.user?.id ?? null, cookies };
  }
}

/** better-auth's error code, or null for any other error. */
export function refusalCode(error: unknown): string | null {
  // By name: importing the class would load the whole library before anyone signs in.
  if (!(error instanceof Error && error.name === 'APIError')) return null;
  return (error as Error & { body?: { code?: string } }).body?.code ?? 'UNKNOWN';
}
