import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SystemClock } from '#libs/clock';
import { Database, system } from '../../database/index.js';
import { Limits, notFound, type Viewer } from '../../web/index.js';
import { passwordMissing, refuse } from '../accounts.refusals.js';
import type { BetterAuth, Identity } from '../identity/identity.js';
import { IDENTITY } from '../identity/identity.provider.js';
import { hasPassword } from '../identity/identity.queries.js';
import { PasswordCredentials, refusalCode } from '../identity/password-credentials.js';
import { headersOf } from '../identity/request-headers.js';
import { isAppCode, SpentCodes } from '../identity/spent-codes.js';
import { proofsPerPerson } from './account.rules.js';
import { isFresh, type ProofAsked, proofAsked } from './proof.rules.js';

/** What a person gives as a proof. */
export interface Proof {
  readonly currentPassword?: string | undefined;
  readonly code?: string | undefined;
}

/** Asks who uses a session to prove who they are, before how they sign in is changed: it may have been left open. */
@Injectable()
export class Proofs {
  /** Sessions live on the machine's clock. */
  private readonly machine = new SystemClock();

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly db: Database,
    private readonly limits: Limits,
    private readonly spent: SpentCodes,
  ) {}

  /** What the person has to prove now. */
  async asked(request: FastifyRequest, viewer: Viewer): Promise<ProofAsked> {
    const { user, session } = await this.current(request);
    const has = await this.db.as(system('accounts.own'), (tx) => hasPassword(tx, viewer.userId));
    const known = { hasPassword: has, hasSecondFactor: user.twoFactorEnabled ?? false, openedAt: session.createdAt };
    return proofAsked(known, this.machine.now());
  }

  /** Whether the person signed in a short while ago. */
  async isFresh(request: FastifyRequest): Promise<boolean> {
    return isFresh((await this.current(request)).session.createdAt, this.machine.now());
  }

  /**
   * Checks what has to be proved now; what is wrong counts against the rate limit.
   * @returns what was asked
   * @throws Refused `accounts.proof-needed`, `accounts.password` and `accounts.password-missing` at `currentPassword`,
   *   `accounts.code`, `accounts.code-spent` and `accounts.code-missing` at `code`
   */
  async require(auth: BetterAuth, request: FastifyRequest, viewer: Viewer, given: Proof): Promise<ProofAsked> {
    const asked = await this.asked(request, viewer);
    if (asked.link) throw refuse('accounts.proof-needed', { status: 403 });
    if (asked.password && !given.currentPassword) throw passwordMissing();
    if (asked.code && !given.code) throw refuse('accounts.code-missing', { status: 422, field: 'code' });
    await this.counted(viewer.userId, async () => {
      if (asked.password) await this.password(auth, request, given.currentPassword!);
      if (asked.code) await this.code(auth, request, viewer.userId, given.code!);
    });
    return asked;
  }

  /**
   * The first code of an authenticator app that is set up.
   * @returns the cookies of the rotated session
   * @throws Refused `accounts.code` at the field `code`
   */
  firstCode(auth: BetterAuth, request: FastifyRequest, { userId }: Viewer, code: string): Promise<string[]> {
    return this.counted(userId, async () => {
      const digits = code.replaceAll(/\D/g, '').padEnd(6, '0');
      const cookies = await this.bySecondFactor(auth, request, digits);
      await this.spent.spend(userId, digits);
      return cookies;
    });
  }

  /** Checks a proof; a wrong one counts against the rate limit. @throws Refused `too-many`, and what the check throws */
  async counted<T>(userId: string, check: () => Promise<T>): Promise<T> {
    await this.limits.take(proofsPerPerson, userId);
    const result = await check();
    await this.limits.forget(proofsPerPerson, userId);
    return result;
  }

  private async password({ api }: BetterAuth, request: FastifyRequest, password: string): Promise<void> {
    try {
      await api.verifyPassword({ body: { password }, headers: headersOf(request) });
    } catch (error) {
      if (refusalCode(error) !== 'INVALID_PASSWORD') throw error;
      throw refuse('accounts.password', { status: 403, field: 'currentPassword' });
    }
  }

  private async code(auth: BetterAuth, request: FastifyRequest, userId: string, code: string): Promise<void> {
    await this.bySecondFactor(auth, request, code);
    if (isAppCode(code) && !(await this.spent.spend(userId, code)))
      throw refuse('accounts.code-spent', { status: 422, field: 'code' });
  }

  private async bySecondFactor(auth: BetterAuth, request: FastifyRequest, code: string): Promise<string[]> {
    const outcome = await new PasswordCredentials(auth).bySecondFactor(headersOf(request), code);
    if (outcome.kind !== 'signed-in') throw refuse('accounts.code', { status: 422, field: 'code' });
    return outcome.cookies;
  }

  private async current(request: FastifyRequest) {
    const found = await this.identity.api.getSession({ headers: headersOf(request) });
    if (!found) throw notFound();
    return found;
  }
}
