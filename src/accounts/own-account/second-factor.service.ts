import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Limits, type Viewer } from '../../web/index.js';
import { passwordMissing, refuse } from '../accounts.refusals.js';
import { AccountChanges } from '../identity/account-changes.js';
import type { Identity } from '../identity/identity.js';
import { IDENTITY } from '../identity/identity.provider.js';
import { PasswordCredentials, refusalCode } from '../identity/password-credentials.js';
import { headersOf } from '../identity/request-headers.js';
import { SpentCodes } from '../identity/spent-codes.js';
import { proofsPerPerson } from './account.rules.js';
import { OwnAccounts } from './account.service.js';

/** Setting up, renewing and removing a person's second factor. */
@Injectable()
export class SecondFactor {
  private readonly credentials: PasswordCredentials;

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly limits: Limits,
    private readonly own: OwnAccounts,
    private readonly changes: AccountChanges,
    private readonly spent: SpentCodes,
  ) {
    this.credentials = new PasswordCredentials(identity);
  }

  /**
   * Makes a secret for an authenticator app; nothing changes until its first code is confirmed.
   * @throws Refused `accounts.password`, or `accounts.second-factor-on` when there is one already
   */
  async begin(request: FastifyRequest, viewer: Viewer, password?: string): Promise<{ secret: string }> {
    const begun = await this.proving(request, viewer, password, () =>
      this.identity.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: headersOf(request) }),
    );
    if (begun.method !== 'totp') throw new Error('Expected a secret for an authenticator app');
    return { secret: new URL(begun.totpURI).searchParams.get('secret')! };
  }

  /**
   * Turns the second factor on with its first code; all other browsers are signed out.
   * @returns the recovery codes, to be shown this once, and the cookies of the rotated session
   * @throws Refused `accounts.code` at the field `code`
   */
  async confirm(request: FastifyRequest, viewer: Viewer, code: string) {
    await this.limits.take(proofsPerPerson, viewer.userId);
    const digits = code.replaceAll(/\D/g, '').padEnd(6, '0');
    const outcome = await this.credentials.bySecondFactor(headersOf(request), digits);
    if (outcome.kind !== 'signed-in') throw refuse('accounts.code', { status: 422, field: 'code' });
    await this.spent.spend(viewer.userId, digits);
    const cookie = outcome.cookies.map((line) => line.split(';')[0]).join('; ');
    await this.identity.api.revokeOtherSessions({ headers: cookie ? new Headers({ cookie }) : headersOf(request) });
    await this.limits.forget(proofsPerPerson, viewer.userId);
    const { backupCodes } = await this.identity.api.viewBackupCodes({ body: { userId: viewer.userId } });
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-on');
    return { recoveryCodes: backupCodes, cookies: outcome.cookies };
  }

  /** Replaces the recovery codes. @returns the new ones @throws Refused `accounts.password` */
  async renewRecoveryCodes(request: FastifyRequest, viewer: Viewer, password?: string): Promise<string[]> {
    const made = await this.proving(request, viewer, password, () =>
      this.identity.api.generateBackupCodes({ body: { password }, headers: headersOf(request) }),
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
    const answer = await this.proving(request, viewer, password, () =>
      this.identity.api.disableTwoFactor({ body: { password }, headers: headersOf(request), returnHeaders: true }),
    );
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-off');
    return answer.headers.getSetCookie();
  }

  /** Runs a call that asks for the password; wrong ones count against the rate limit. */
  private async proving<T>(
    request: FastifyRequest,
    viewer: Viewer,
    password: string | undefined,
    call: () => Promise<T>,
  ): Promise<T> {
    if (!password && (await this.own.read(request, viewer)).hasPassword) throw passwordMissing();
    await this.limits.take(proofsPerPerson, viewer.userId);
    try {
      const done = await call();
      await this.limits.forget(proofsPerPerson, viewer.userId);
      return done;
    } catch (error) {
      const code = refusalCode(error);
      if (code === 'INVALID_PASSWORD') throw refuse('accounts.password', { status: 403, field: 'currentPassword' });
      if (code === 'TOTP_ALREADY_ENABLED') throw refuse('accounts.second-factor-on');
      throw error;
    }
  }
}
