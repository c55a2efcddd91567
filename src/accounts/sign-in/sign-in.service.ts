import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../database/index.js';
import { actorOf, anonymousOf, Refused, type Viewer } from '../../web/index.js';
import { homeOf, safeReturn } from '../account.policy.js';
import { refuse } from '../accounts.refusals.js';
import { AccessRecords } from '../identity/access-records.js';
import type { Identity } from '../identity/identity.js';
import { IDENTITY } from '../identity/identity.provider.js';
import {
  PasswordCredentials,
  refusalCode,
  type SignInOutcome,
  type SignInRefusal,
} from '../identity/password-credentials.js';
import { People } from '../identity/people.service.js';
import { headersOf } from '../identity/request-headers.js';
import { isAppCode, SpentCodes } from '../identity/spent-codes.js';
import { AccountGuard, type SharedDevice } from './account-guard.js';
import { IdentitySessions } from './identity-sessions.js';

/** Where the browser is sent after signing in, and the cookies to set. */
export interface Arrival {
  readonly to: string;
  readonly cookies: readonly string[];
}

const refusals: Record<SignInRefusal, () => Refused> = {
  credentials: () => refuse('accounts.credentials', { status: 401 }),
  unconfirmed: () => refuse('accounts.unconfirmed', { status: 403 }),
  token: () => refuse('accounts.link-closed', { status: 410 }),
  spent: () => refuse('accounts.code-spent', { status: 401, field: 'code' }),
  code: () => refuse('accounts.code', { status: 401, field: 'code' }),
  attempts: () => refuse('accounts.code-attempts', { status: 401 }),
  password: () => refuse('accounts.password', { status: 403, field: 'currentPassword' }),
};

/** Who knocks, as far as it is known. */
type Who = { readonly userId: string | null } | { readonly email: string };
const nobody: Who = { userId: null };

const cookieOf = (lines: readonly string[]) => lines.map((line) => line.split(';')[0]).join('; ');

/** Signing in and out, and the mails with a link to do so. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly sessions: IdentitySessions,
    private readonly people: People,
    private readonly access: AccessRecords,
    private readonly spent: SpentCodes,
    private readonly guard: AccountGuard,
  ) {}

  /** @throws Refused `accounts.credentials`, `accounts.unconfirmed` (its mail was sent anew), `too-many` */
  async byPassword(
    request: FastifyRequest,
    form: { email: string; password: string; volver?: string },
  ): Promise<Arrival> {
    const email = form.email.toLowerCase();
    await this.guard.password(request, email);
    const outcome = await this.try(request, 'accounts.sign-in', (credentials) =>
      credentials.byPassword(headersOf(request), email, form.password),
    );
    if (outcome.kind === 'refused' && outcome.reason === 'unconfirmed') await this.remindToConfirm(request, email);
    if (outcome.kind !== 'refused') await this.guard.passwordHeld(request, email);
    return this.arrive(request, outcome, { email }, form.volver);
  }

  /** @throws Refused `accounts.link-closed` */
  async byLink(request: FastifyRequest, token: string, volver?: string): Promise<Arrival> {
    await this.guard.token(request);
    const outcome = await this.try(request, 'accounts.sign-in-by-link', (credentials) =>
      credentials.byLink(headersOf(request), token),
    );
    return this.arrive(request, outcome, nobody, volver);
  }

  /** @throws Refused `accounts.link-closed` */
  async byConfirmation(request: FastifyRequest, token: string, volver?: string): Promise<Arrival> {
    await this.guard.token(request);
    const outcome = await this.try(request, 'accounts.confirm-address', (credentials) =>
      credentials.byConfirmation(headersOf(request), token),
    );
    return this.arrive(request, outcome, nobody, volver);
  }

  /** Signs in the person whose mailbox an invitation proved. */
  async byProvenMailbox(request: FastifyRequest, userId: string, volver?: string): Promise<Arrival> {
    const outcome = await this.try(request, 'accounts.sign-in-by-invitation', (credentials) =>
      credentials.byProvenMailbox(headersOf(request), userId),
    );
    return this.arrive(request, outcome, { userId }, volver);
  }

  /** Counts a PIN for a code. @throws Refused `too-many`, `accounts.guarded-pin` */
  countPin(request: FastifyRequest, code: string, device?: SharedDevice): Promise<void> {
    return this.guard.pin(request, code, device);
  }

  /** The PIN was right: what was tried for it from here is forgotten. */
  pinHeld(request: FastifyRequest, code: string, device?: SharedDevice): Promise<void> {
    return this.guard.pinHeld(request, code, device);
  }

  /** Puts on record that a PIN was wrong. @param userId null: there is no such code */
  pinRefused(request: FastifyRequest, userId: string | null): Promise<void> {
    return this.access.record({ what: 'sign-in-refused', who: { userId }, detail: 'pin', request: String(request.id) });
  }

  /**
   * Signs in a person whose code and PIN were found right.
   * @param who `account`: the name under which their own devices are known
   * @param device given: many people share it, and it becomes nobody's own
   */
  async byPersonalCode(
    request: FastifyRequest,
    who: { readonly userId: string; readonly account: string },
    volver?: string,
    device?: SharedDevice,
  ): Promise<Arrival> {
    const outcome = await this.try(request, 'accounts.sign-in-by-code', (credentials) =>
      credentials.byProvenMailbox(headersOf(request), who.userId),
    );
    return this.arrive(request, outcome, who, volver, device ? null : who.account);
  }

  /** @throws Refused `accounts.code` at the field, `accounts.code-attempts` when signing in has to start again */
  async bySecondFactor(request: FastifyRequest, form: { code: string; volver?: string }): Promise<Arrival> {
    await this.guard.token(request);
    const headers = headersOf(request);
    const { userId } = await this.identity.api.challenged({ headers });
    if (userId && isAppCode(form.code)) await this.guard.code(request, userId);
    const outcome = await this.try(request, 'accounts.second-step', (credentials) =>
      credentials.bySecondFactor(headers, form.code),
    );
    if (
      outcome.kind === 'signed-in' &&
      userId &&
      isAppCode(form.code) &&
      !(await this.spent.spend(userId, form.code))
    ) {
      const opened = new Headers({ cookie: cookieOf(outcome.cookies) });
      await this.leave(anonymousOf(request), 'accounts.sign-out', userId, (credentials) => credentials.signOut(opened));
      return this.arrive(request, { kind: 'refused', reason: 'spent', cookies: [] }, { userId });
    }
    return this.arrive(request, outcome, { userId }, form.volver);
  }

  /** Counts a tried token against the rate limit. @throws Refused `too-many` */
  countToken(request: FastifyRequest): Promise<void> {
    return this.guard.token(request);
  }

  /** @param viewer null for one who was not signed in: only the cookies go. */
  signOut(request: FastifyRequest, viewer: Viewer | null): Promise<string[]> {
    const actor = viewer ? actorOf(viewer) : anonymousOf(request);
    return this.leave(actor, 'accounts.sign-out', viewer?.userId ?? null, (credentials) =>
      credentials.signOut(headersOf(request)),
    );
  }

  signOutEverywhere(request: FastifyRequest, viewer: Viewer): Promise<string[]> {
    return this.leave(actorOf(viewer), 'accounts.sign-out-everywhere', viewer.userId, (credentials) =>
      credentials.signOutEverywhere(headersOf(request)),
    );
  }

  /** Mails a link to sign in, if the address has an account; the answer does not tell. */
  async sendLink(request: FastifyRequest, form: { email: string; volver?: string }): Promise<void> {
    await this.takeMail(request, 'link', form.email);
    const metadata = form.volver ? { volver: form.volver } : undefined;
    await this.guard.evenly(
      this.identity.change(anonymousOf(request), { what: 'accounts.ask-link', subject: null }, ({ api }) =>
        api.signInMagicLink({ body: { email: form.email.toLowerCase(), metadata }, headers: headersOf(request) }),
      ),
    );
  }

  /** As `sendLink`, to set a new password. */
  async sendReset(request: FastifyRequest, email: string): Promise<void> {
    await this.takeMail(request, 'reset', email);
    await this.guard.evenly(
      this.identity.change(anonymousOf(request), { what: 'accounts.ask-reset', subject: null }, ({ api }) =>
        api.requestPasswordReset({ body: { email: email.toLowerCase() } }),
      ),
    );
  }

  /** Mails the link to confirm the address again, if its account is not confirmed; the answer does not tell. */
  async sendConfirmation(request: FastifyRequest, email: string): Promise<void> {
    await this.takeMail(request, 'confirm', email);
    await this.guard.evenly(this.people.askAgainToConfirm(email, String(request.id)));
  }

  /** @throws Refused `accounts.link-closed` */
  async resetPassword(request: FastifyRequest, token: string, password: string): Promise<void> {
    await this.guard.token(request);
    const change = { what: 'accounts.reset-by-link', subject: null };
    await this.identity.change(anonymousOf(request), change, async ({ api }) => {
      try {
        await api.resetPassword({ body: { token, newPassword: password } });
      } catch (error) {
        if (refusalCode(error) === 'INVALID_TOKEN') throw refusals.token();
        throw error;
      }
    });
  }

  /** Ignores the rate limit of mails: past it the person has the mail already, and reads that it waits. */
  private async remindToConfirm(request: FastifyRequest, email: string): Promise<void> {
    try {
      await this.sendConfirmation(request, email);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  /** A way in, told in the log: whose account it opened, or why it did not. */
  private try(
    request: FastifyRequest,
    what: string,
    way: (credentials: PasswordCredentials) => Promise<SignInOutcome>,
  ): Promise<SignInOutcome> {
    const change = {
      what,
      subject: (outcome: SignInOutcome) => (outcome.kind === 'signed-in' ? outcome.userId : null),
      refusal: (outcome: SignInOutcome) => (outcome.kind === 'refused' ? refusals[outcome.reason]().code : null),
    };
    return this.identity.change(anonymousOf(request), change, (auth) => way(new PasswordCredentials(auth)));
  }

  private leave(
    actor: Actor,
    what: string,
    subject: string | null,
    way: (credentials: PasswordCredentials) => Promise<string[]>,
  ): Promise<string[]> {
    return this.identity.change(actor, { what, subject }, (auth) => way(new PasswordCredentials(auth)));
  }

  private async takeMail(request: FastifyRequest, kind: string, email: string): Promise<void> {
    await this.guard.mail(request, kind, email.toLowerCase());
  }

  /** @param account the name under which the device is known from now on; null: it stays unknown; else the address */
  private async arrive(
    request: FastifyRequest,
    outcome: SignInOutcome,
    who: Who,
    volver?: string,
    account?: string | null,
  ): Promise<Arrival> {
    const id = String(request.id);
    if (outcome.kind === 'refused') {
      await this.access.record({ what: 'sign-in-refused', who, detail: outcome.reason, request: id });
      throw refusals[outcome.reason]();
    }
    if (outcome.kind === 'second-factor') {
      const back = safeReturn(volver, '');
      const to = back ? `/entrar/codigo?volver=${encodeURIComponent(back)}` : '/entrar/codigo';
      return { to, cookies: outcome.cookies };
    }
    const { viewer, owesSecondFactor } = await this.sessions.opened(outcome.cookies);
    const { userId } = viewer;
    const known = account === undefined ? viewer.email : account;
    const device = known === null ? [] : [this.guard.deviceCookie(request, { account: known, userId })];
    const cookies = [...outcome.cookies, ...device];
    const detail = viewer.roles.join(', ');
    await this.access.record({ what: 'signed-in', who: { userId }, detail, request: id });
    if (owesSecondFactor) return { to: '/cuenta/segundo-paso', cookies };
    return { to: safeReturn(volver, homeOf(viewer.roles)), cookies };
  }
}
