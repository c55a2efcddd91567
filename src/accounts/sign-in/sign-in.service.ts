import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database, system } from '../../database/index.js';
import { Limits, Refused } from '../../web/index.js';
import { mailsFromOne, mailsToOne, passwordsFromOne, passwordsOfOne, tokensFromOne } from './sign-in.rules.js';
import { homeOf, safeReturn } from '../account.policy.js';
import { Credentials, refusalCode, type SignInOutcome, type SignInRefusal } from '../identity/password-credentials.js';
import type { Identity } from '../identity/identity.js';
import { headersOf, IDENTITY } from '../identity/identity.provider.js';
import { People } from '../identity/people.service.js';
import { IdentitySessions } from './identity-sessions.js';

/** Where the browser goes on to, with the cookies that it takes along. */
export interface Arrival {
  readonly to: string;
  readonly cookies: readonly string[];
}

const refusals: Record<SignInRefusal, () => Refused> = {
  credentials: () => new Refused('accounts.credentials', { status: 401 }),
  unconfirmed: () => new Refused('accounts.unconfirmed', { status: 403 }),
  token: () => new Refused('accounts.link-closed', { status: 410 }),
  code: () => new Refused('accounts.code', { status: 401, field: 'code' }),
  attempts: () => new Refused('accounts.code-attempts', { status: 401 }),
  password: () => new Refused('accounts.password', { status: 403, field: 'currentPassword' }),
};

/** Signing in and out, and the mails that help with it. */
@Injectable()
export class SignIn {
  private readonly credentials: Credentials;

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly sessions: IdentitySessions,
    private readonly people: People,
    private readonly limits: Limits,
    private readonly db: Database,
  ) {
    this.credentials = new Credentials(identity);
  }

  /** @throws Refused `accounts.credentials`, `accounts.unconfirmed` (its mail was sent anew), `too-many` */
  async byPassword(
    request: FastifyRequest,
    form: { email: string; password: string; volver?: string },
  ): Promise<Arrival> {
    const email = form.email.toLowerCase();
    await this.limits.take(passwordsFromOne, request.ip);
    await this.limits.take(passwordsOfOne, email);
    const outcome = await this.credentials.byPassword(headersOf(request), email, form.password);
    if (outcome.kind === 'refused' && outcome.reason === 'unconfirmed') await this.remindToConfirm(request, email);
    if (outcome.kind !== 'refused') await this.limits.forget(passwordsOfOne, email);
    return this.arrive(outcome, form.volver);
  }

  /** @throws Refused `accounts.link-closed` */
  async byLink(request: FastifyRequest, token: string, volver?: string): Promise<Arrival> {
    await this.limits.take(tokensFromOne, request.ip);
    return this.arrive(await this.credentials.byLink(headersOf(request), token), volver);
  }

  /** @throws Refused `accounts.link-closed` */
  async byConfirmation(request: FastifyRequest, token: string): Promise<Arrival> {
    await this.limits.take(tokensFromOne, request.ip);
    return this.arrive(await this.credentials.byConfirmation(headersOf(request), token));
  }

  async byProvenMailbox(request: FastifyRequest, userId: string, volver?: string): Promise<Arrival> {
    return this.arrive(await this.credentials.byProvenMailbox(headersOf(request), userId), volver);
  }

  /** @throws Refused `accounts.code` at the field, `accounts.code-attempts` when one has to start again */
  async bySecondFactor(request: FastifyRequest, form: { code: string; volver?: string }): Promise<Arrival> {
    await this.limits.take(tokensFromOne, request.ip);
    return this.arrive(await this.credentials.bySecondFactor(headersOf(request), form.code), form.volver);
  }

  /** Counts a token that somebody tries, against noise. */
  countToken(request: FastifyRequest): Promise<void> {
    return this.limits.take(tokensFromOne, request.ip);
  }

  signOut(request: FastifyRequest): Promise<string[]> {
    return this.credentials.signOut(headersOf(request));
  }

  signOutEverywhere(request: FastifyRequest): Promise<string[]> {
    return this.credentials.signOutEverywhere(headersOf(request));
  }

  /** Mails a link to sign in, to whom it may concern: nobody learns whether the address is known. */
  async sendLink(request: FastifyRequest, form: { email: string; volver?: string }): Promise<void> {
    await this.takeMail(request, 'link', form.email);
    const metadata = form.volver ? { volver: form.volver } : undefined;
    await this.identity.api.signInMagicLink({
      body: { email: form.email.toLowerCase(), metadata },
      headers: headersOf(request),
    });
  }

  /** Mails a link to set a new password, under the same silence. */
  async sendReset(request: FastifyRequest, email: string): Promise<void> {
    await this.takeMail(request, 'reset', email);
    await this.identity.api.requestPasswordReset({ body: { email: email.toLowerCase() } });
  }

  /** Mails the request to confirm once more, if that is what the address waits for. */
  async sendConfirmation(request: FastifyRequest, email: string): Promise<void> {
    await this.takeMail(request, 'confirm', email);
    await this.db.as(system('accounts.confirm'), async (tx) => {
      const person = await this.people.byEmail(tx, email);
      if (person) await this.people.askToConfirm(tx, person);
    });
  }

  /** @throws Refused `accounts.link-closed` */
  async resetPassword(request: FastifyRequest, token: string, password: string): Promise<void> {
    await this.limits.take(tokensFromOne, request.ip);
    try {
      await this.identity.api.resetPassword({ body: { token, newPassword: password } });
    } catch (error) {
      if (refusalCode(error) === 'INVALID_TOKEN') throw refusals.token();
      throw error;
    }
  }

  /** Whoever asked often enough has the mail already: what they read is that it waits, not that they ask too much. */
  private async remindToConfirm(request: FastifyRequest, email: string): Promise<void> {
    try {
      await this.sendConfirmation(request, email);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  private async takeMail(request: FastifyRequest, kind: string, email: string): Promise<void> {
    await this.limits.take(mailsFromOne, request.ip);
    await this.limits.take(mailsToOne, `${kind}:${email.toLowerCase()}`);
  }

  private async arrive(outcome: SignInOutcome, volver?: string): Promise<Arrival> {
    if (outcome.kind === 'refused') throw refusals[outcome.reason]();
    const { cookies } = outcome;
    if (outcome.kind === 'second-factor') {
      const back = safeReturn(volver, '');
      return { to: back ? `/entrar/codigo?volver=${encodeURIComponent(back)}` : '/entrar/codigo', cookies };
    }
    const { viewer, owesSecondFactor } = await this.sessions.opened(cookies);
    if (owesSecondFactor) return { to: '/cuenta/segundo-paso', cookies };
    return { to: safeReturn(volver, homeOf(viewer.roles)), cookies };
  }
}
