import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { actorOf, type Viewer } from '../../web/index.js';
import { refuse } from '../accounts.refusals.js';
import { AccountChanges } from '../identity/account-changes.js';
import type { BetterAuth, Identity } from '../identity/identity.js';
import { IDENTITY } from '../identity/identity.provider.js';
import { closeVerification, insertVerification, isVerificationOpen } from '../identity/identity.queries.js';
import { secondsAfter } from '../identity/identity.rules.js';
import { refusalCode } from '../identity/password-credentials.js';
import { headersOf } from '../identity/request-headers.js';
import { tokenHash } from '../identity/tokens.js';
import { OwnAccounts } from './account.service.js';
import { setUpLifetimeS } from './proof.rules.js';
import { type Proof, Proofs } from './proofs.service.js';

const setUpOf = (userId: string) => tokenHash(`set-up-second-factor:${userId}`);

/** Setting up, renewing and removing a person's second factor. Each throws what `Proofs.require` does. */
@Injectable()
export class SecondFactor {
  /** A set-up lives on the machine's clock, as the session does in which it is done. */
  private readonly machine = new SystemClock();

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly db: Database,
    private readonly proofs: Proofs,
    private readonly own: OwnAccounts,
    private readonly changes: AccountChanges,
  ) {}

  /**
   * Makes a secret for an authenticator app; nothing changes until its first code is confirmed.
   * @throws Refused `accounts.second-factor-on` when there is one already
   */
  async begin(request: FastifyRequest, viewer: Viewer, proof: Proof): Promise<{ secret: string }> {
    const password = proof.currentPassword;
    const begun = await this.proving(request, viewer, 'accounts.begin-second-factor', proof, async ({ api }) => {
      const made = await api.enableTwoFactor({ body: { password, method: 'totp' }, headers: headersOf(request) });
      await this.noteSetUp(viewer.userId);
      return made;
    });
    if (begun.method !== 'totp') throw new Error('Expected a secret for an authenticator app');
    return { secret: new URL(begun.totpURI).searchParams.get('secret')! };
  }

  /**
   * Turns the second factor on with its first code; all other browsers are signed out.
   * @returns the recovery codes, to be shown this once, and the cookies of the rotated session
   * @throws Refused `accounts.code` at the field `code`, `accounts.set-up-late` when it was begun too long ago
   */
  confirm(request: FastifyRequest, viewer: Viewer, code: string) {
    const change = { what: 'accounts.confirm-second-factor', subject: viewer.userId };
    return this.identity.change(actorOf(viewer), change, (auth) => this.turnOn(auth, request, viewer, code));
  }

  private async turnOn(auth: BetterAuth, request: FastifyRequest, viewer: Viewer, code: string) {
    const isBegun = await this.db.as(system('accounts.own'), (tx) =>
      isVerificationOpen(tx, setUpOf(viewer.userId), this.machine.now()),
    );
    if (!isBegun) throw refuse('accounts.set-up-late', { status: 403 });
    const cookies = await this.proofs.firstCode(auth, request, viewer, code);
    await this.db.as(system('accounts.own'), (tx) => closeVerification(tx, setUpOf(viewer.userId)));
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
    await auth.api.revokeOtherSessions({ headers: cookie ? new Headers({ cookie }) : headersOf(request) });
    const { codes } = await auth.api.makeRecoveryCodes({ body: { userId: viewer.userId } });
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-on');
    return { recoveryCodes: codes, cookies };
  }

  /** Replaces the recovery codes. @returns the new ones */
  async renewRecoveryCodes(request: FastifyRequest, viewer: Viewer, proof: Proof): Promise<string[]> {
    const password = proof.currentPassword;
    const made = await this.proving(request, viewer, 'accounts.renew-recovery-codes', proof, ({ api }) =>
      api.generateBackupCodes({ body: { password }, headers: headersOf(request) }),
    );
    await this.changes.record(actorOf(viewer), viewer, 'recovery-codes-renewed');
    return made.backupCodes;
  }

  /**
   * @returns the cookies to set
   * @throws Refused `accounts.second-factor-required` for FM4 staff in production
   */
  async remove(request: FastifyRequest, viewer: Viewer, proof: Proof): Promise<string[]> {
    const { secondFactor } = await this.own.read(request, viewer);
    if (secondFactor.required) throw refuse('accounts.second-factor-required');
    const password = proof.currentPassword;
    const answer = await this.proving(request, viewer, 'accounts.remove-second-factor', proof, ({ api }) =>
      api.disableTwoFactor({ body: { password }, headers: headersOf(request), returnHeaders: true }),
    );
    await this.changes.record(actorOf(viewer), viewer, 'second-factor-off');
    return answer.headers.getSetCookie();
  }

  private proving<T>(
    request: FastifyRequest,
    viewer: Viewer,
    what: string,
    proof: Proof,
    call: (auth: BetterAuth) => Promise<T>,
  ): Promise<T> {
    return this.identity.change(actorOf(viewer), { what, subject: viewer.userId }, async (auth) => {
      await this.proofs.require(auth, request, viewer, proof);
      try {
        return await call(auth);
      } catch (error) {
        if (refusalCode(error) === 'TOTP_ALREADY_ENABLED') throw refuse('accounts.second-factor-on');
        throw error;
      }
    });
  }

  /** The proof counts for the first code, too, though not for ever: the page may be left open. */
  private async noteSetUp(userId: string): Promise<void> {
    const expiresAt = secondsAfter(this.machine.now(), setUpLifetimeS);
    const identifierHash = setUpOf(userId);
    await this.db.as(system('accounts.own'), async (tx) => {
      await closeVerification(tx, identifierHash);
      await insertVerification(tx, { id: newId(), identifierHash, userId, expiresAt });
    });
  }
}
