import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, type Role, staffRoles, system } from '../../database/index.js';
import { actorOf, Limits, notFound, Refused, type Viewer } from '../../web/index.js';
import { proofsOfOne } from '../sign-in/sign-in.rules.js';
import { AccountChanges } from '../identity/account-changes.js';
import { rolesOf } from '../accounts.queries.js';
import { CompanyNames } from '../company-names.js';
import { Credentials, refusalCode } from '../identity/password-credentials.js';
import type { Identity } from '../identity/identity.js';
import { headersOf, IDENTITY } from '../identity/identity.provider.js';

/** One browser in which the person is signed in. */
export interface OpenSession {
  readonly current: boolean;
  readonly userAgent: string;
  readonly since: Date;
  readonly address: string;
}

/** What a person's own page shows. */
export interface OwnAccount {
  readonly hasPassword: boolean;
  readonly secondFactor: { readonly enabled: boolean; readonly required: boolean };
  readonly sessions: readonly OpenSession[];
  readonly companies: readonly { readonly id: string; readonly name: string; readonly current: boolean }[];
}

const reading = system('accounts.own');
const wrongPassword = () => new Refused('accounts.password', { status: 403, field: 'currentPassword' });

/** What people do with their own account. */
@Injectable()
export class OwnAccounts {
  private readonly credentials: Credentials;

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly limits: Limits,
    private readonly companyNames: CompanyNames,
    private readonly changes: AccountChanges,
  ) {
    this.credentials = new Credentials(identity);
  }

  async read(request: FastifyRequest, viewer: Viewer): Promise<OwnAccount> {
    const headers = headersOf(request);
    const sessions = await this.identity.api.listSessions({ headers });
    const current = await this.identity.api.getSession({ headers });
    return this.db.as(reading, async (tx) => {
      const held = await rolesOf(tx, viewer.userId);
      const ids = [...new Set(held.flatMap(({ companyId }) => companyId ?? []))];
      const names = await this.companyNames.of(tx, ids);
      const [credential] = await tx.query(
        'select exists (select 1 from auth.credentials where user_id = $1 and password is not null) as found',
        [viewer.userId],
      );
      return {
        hasPassword: credential.found,
        secondFactor: {
          enabled: current?.user.twoFactorEnabled ?? false,
          required: this.config.production && held.some(({ role }) => staffRoles.includes(role)),
        },
        sessions: sessions
          .map((session) => ({
            current: session.id === current?.session.id,
            userAgent: session.userAgent ?? '',
            since: session.createdAt,
            address: session.ipAddress ?? '',
          }))
          .sort((a, b) => Number(b.current) - Number(a.current) || b.since.getTime() - a.since.getTime()),
        companies: ids.map((id) => ({ id, name: names.get(id) ?? '', current: id === viewer.companyId })),
      };
    });
  }

  async changeProfile(request: FastifyRequest, profile: { name: string; locale: 'es' | 'en' }): Promise<string[]> {
    const { name, locale } = profile;
    const answer = await this.identity.api.updateUser({
      body: { name, locale },
      headers: headersOf(request),
      asResponse: true,
    });
    if (!answer.ok) throw new Error(`Identity answered ${answer.status} to a change of profile`);
    return answer.headers.getSetCookie();
  }

  /**
   * Sets the password; all other browsers are signed out.
   * @throws Refused `accounts.password` at `currentPassword` when that is wrong
   */
  async changePassword(
    request: FastifyRequest,
    viewer: Viewer,
    { password, currentPassword }: { password: string; currentPassword?: string },
  ): Promise<string[]> {
    const headers = headersOf(request);
    if (!(await this.read(request, viewer)).hasPassword) {
      await this.identity.api.setPassword({ body: { newPassword: password }, headers });
      await this.identity.api.revokeOtherSessions({ headers });
      await this.changes.record(actorOf(viewer), viewer, 'password-changed');
      return [];
    }
    await this.limits.take(proofsOfOne, viewer.userId);
    const answer = await this.identity.api.changePassword({
      body: { newPassword: password, currentPassword: currentPassword ?? '', revokeOtherSessions: true },
      headers,
      asResponse: true,
    });
    if (answer.status === 400) throw wrongPassword();
    if (!answer.ok) throw new Error(`Identity answered ${answer.status} to a change of password`);
    await this.limits.forget(proofsOfOne, viewer.userId);
    await this.changes.record(actorOf(viewer), viewer, 'password-changed');
    return answer.headers.getSetCookie();
  }

  /** Goes on in another company of the person. @throws Refused `not-found` for a company that is none of theirs */
  async switchCompany(request: FastifyRequest, viewer: Viewer, companyId: string): Promise<readonly Role[]> {
    const current = await this.identity.api.getSession({ headers: headersOf(request) });
    return this.db.as(reading, async (tx) => {
      const held = (await rolesOf(tx, viewer.userId)).filter((role) => role.companyId === companyId);
      if (held.length === 0 || !current) throw notFound();
      await tx.query('update auth.sessions set company_id = $2, updated_at = now() where id = $1', [
        current.session.id,
        companyId,
      ]);
      return held.map(({ role }) => role);
    });
  }

  /**
   * Begins to set up a second factor: nothing changes until its first code is confirmed.
   * @throws Refused `accounts.password`, or `accounts.second-factor-on` when there is one already
   */
  async beginSecondFactor(request: FastifyRequest, viewer: Viewer, password?: string): Promise<{ secret: string }> {
    const begun = await this.proving(viewer, () =>
      this.identity.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: headersOf(request) }),
    );
    if (begun.method !== 'totp') throw new Error('Expected a secret for an authenticator app');
    return { secret: new URL(begun.totpURI).searchParams.get('secret')! };
  }

  /**
   * Turns the second factor on with its first code.
   * @returns the recovery codes, to be shown this once, and the cookies of the rotated session
   * @throws Refused `accounts.code` at the field `code`
   */
  async confirmSecondFactor(request: FastifyRequest, viewer: Viewer, code: string) {
    await this.limits.take(proofsOfOne, viewer.userId);
    const outcome = await this.credentials.bySecondFactor(
      headersOf(request),
      code.replaceAll(/\D/g, '').padEnd(6, '0'),
    );
    if (outcome.kind !== 'signed-in') throw new Refused('accounts.code', { status: 422, field: 'code' });
    await this.limits.forget(proofsOfOne, viewer.userId);
    const { backupCodes } = await this.identity.api.viewBackupCodes({ body: { userId: viewer.userId } });
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-on');
    return { recoveryCodes: backupCodes, cookies: outcome.cookies };
  }

  /** New recovery codes; the old ones are worth nothing any more. @throws Refused `accounts.password` */
  async renewRecoveryCodes(request: FastifyRequest, viewer: Viewer, password?: string): Promise<string[]> {
    const made = await this.proving(viewer, () =>
      this.identity.api.generateBackupCodes({ body: { password }, headers: headersOf(request) }),
    );
    await this.changes.record(actorOf(viewer), viewer, 'recovery-codes-renewed');
    return made.backupCodes;
  }

  /** @throws Refused `accounts.password`, or `accounts.second-factor-required` for FM4 staff in production */
  async removeSecondFactor(request: FastifyRequest, viewer: Viewer, password?: string): Promise<string[]> {
    const { secondFactor } = await this.read(request, viewer);
    if (secondFactor.required) throw new Refused('accounts.second-factor-required');
    const answer = await this.proving(viewer, () =>
      this.identity.api.disableTwoFactor({ body: { password }, headers: headersOf(request), returnHeaders: true }),
    );
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-off');
    return answer.headers.getSetCookie();
  }

  private async proving<T>(viewer: Viewer, act: () => Promise<T>): Promise<T> {
    await this.limits.take(proofsOfOne, viewer.userId);
    try {
      const done = await act();
      await this.limits.forget(proofsOfOne, viewer.userId);
      return done;
    } catch (error) {
      const code = refusalCode(error);
      if (code === 'INVALID_PASSWORD') throw wrongPassword();
      if (code === 'TOTP_ALREADY_ENABLED') throw new Refused('accounts.second-factor-on');
      throw error;
    }
  }
}
