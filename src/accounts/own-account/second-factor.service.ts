import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Limits, type Viewer } from '../../web/index.js';
import { passwordMissing, refuse } from '../accounts.refusals.js';
import { AccountChanges } from '../identity/account-changes.js';
import type { BetterAuth, Identity } from '../identity/identity.js';
import { IDENTITY } from '../identity/identity.provider.js';
import { PasswordCredentials, refusalCode } from '../identity/password-credentials.js';
import { headersOf } from '../identity/request-headers.js';
import { SpentCodes } from '../identity/spent-codes.js';
import { proofsPerPerson } from './account.rules.js';
import { OwnAccounts } from './account.service.js';

/** Setting up, renewing and removing a person's second factor. */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly limits: Limits,
    private readonly own: OwnAccounts,
    private readonly changes: AccountChanges,
    private readonly spent: SpentCodes,
  ) {}

  /**
   * Makes a secret for an authenticator app; nothing changes until its first code is confirmed.
   * @throws Refused `accounts.password`, or `accounts.second-factor-on` when there is one already
   */
  async begin(request: FastifyRequest, viewer: Viewer, password?: string): Promise<{ secret: string }> {
    const begun = await this.proving(request, viewer, 'accounts.begin-second-factor', password, ({ api }) =>
      api.enableTwoFactor({ body: { password, method: 'totp' }, headers: headersOf(request) }),
    );
    if (begun.method !== 'totp') throw new Error('Expected a secret for an authenticator app');
    return { secret: new URL(begun.totpURI).searchParams.get('secret')! };
  }

  /**
   * Turns the second factor on with its first code; all other browsers are signed out.
   * @returns the recovery codes, to be shown this once, and the cookies of the rotated session
   * @throws Refused `accounts.code` at the field `code`
   */
  confirm(request: FastifyRequest, viewer: Viewer, code: string) {
    const change = { what: 'accounts.confirm-second-factor', subject: viewer.userId };
    return this.identity.change(actorOf(viewer), change, (auth) => this.turnOn(auth, request, viewer, code));
  }

  private async turnOn(auth: BetterAuth, request: FastifyRequest, viewer: Viewer, code: string) {
    await this.limits.take(proofsPerPerson, viewer.userId);
    const digits = code.replaceAll(/\D/g, '').padEnd(6, '0');
    const outcome = await new PasswordCredentials(auth).bySecondFactor(headersOf(request), digits);
    if (outcome.kind !== 'signed-in') throw refuse('accounts.code', { status: 422, field: 'code' });
    await this.spent.spend(viewer.userId, digits);
    const cookie = outcome.cookies.map((line) => line.split(';')[0]).join('; ');
    await auth.api.revokeOtherSessions({ headers: cookie ? new Headers({ cookie }) : headersOf(request) });
    await this.limits.forget(proofsPerPerson, viewer.userId);
    const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: viewer.userId } });
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-on');
    return { recoveryCodes: backupCodes, cookies: outcome.cookies };
  }

  /** Replaces the recovery codes. @returns the new ones @throws Refused `accounts.password` */
  async renewRecoveryCodes(request: FastifyRequest, viewer: Viewer, password?: string): Promise<string[]> {
    const made = await this.proving(request, viewer, 'accounts.renew-recovery-codes', password, ({ api }) =>
      api.generateBackupCodes({ body: { password }, headers: headersOf(request) }),
    );
    await this.changes.record(actorOf(viewer), viewer, 'recovery-codes-renewed');
    return made.backupCodes;
  }

  /**
   * @returns the cookies to set
   * @throws Refused `accounts.password`, or `accounts.second-factor-required` for FM4 staff in production
   */
  async remove(request: FastifyRequest, viewer: Viewer, password?: string): Promise<string[]> {
    const { secondFactor } = await this.own.read(request, viewer);
    if (secondFactor.required) throw refuse('accounts.second-factor-required');
    const answer = await this.proving(request, viewer, 'accounts.remove-second-factor', password, ({ api }) =>
      api.disableTwoFactor({ body: { password }, headers: headersOf(request), returnHeaders: true }),
    );
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-off');
    return answer.headers.getSetCookie();
  }

  /** Does a use case that asks for the password; wrong ones count against the rate limit. */
  private proving<T>(
    request: FastifyRequest,
    viewer: Viewer,
    what: string,
    password: string | undefined,
    call: (auth: BetterAuth) => Promise<T>,
  ): Promise<T> {
    return this.identity.change(actorOf(viewer), { what, subject: viewer.userId }, async (auth) => {
      if (!password && (await this.own.read(request, viewer)).hasPassword) throw passwordMissing();
      await this.limits.take(proofsPerPerson, viewer.userId);
      try {
        const done = await call(auth);
        await this.limits.forget(proofsPerPerson, viewer.userId);
        return done;
      } catch (error) {
        const code = refusalCode(error);
        if (code === 'INVALID_PASSWORD') throw refuse('accounts.password', { status: 403, field: 'currentPassword' });
        if (code === 'TOTP_ALREADY_ENABLED') throw refuse('accounts.second-factor-on');
        throw error;
      }
    });
  }
}
