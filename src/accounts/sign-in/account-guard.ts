import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config, type Secrets, secretsOf } from '../../config/index.js';
import { type Limit, Limits, networkOf, Refused } from '../../web/index.js';
import { type AccountRefusal, refuse } from '../accounts.refusals.js';
import { EvenAnswers } from '../even-answers.js';
import { DEVICE_COOKIE, DEVICE_DAYS, deviceAfter, isKnown, readDevice } from './known-device.js';
import {
  codesFromStrangers,
  codesPerAccount,
  mailsFromStrangers,
  mailsPerAddress,
  mailsPerMailbox,
  passwordsFromStrangers,
  passwordsPerAccount,
  passwordsPerAddress,
  pinsFromStrangers,
  pinsPerCode,
  pinsPerTablet,
  tokensPerAddress,
} from './sign-in.rules.js';

/** What is tried: the limit from one place, the limit from all places where nobody has come in, and what that is told. */
interface Attempt {
  readonly here: Limit;
  readonly strangers: Limit;
  readonly told: AccountRefusal;
}
const PASSWORD: Attempt = { here: passwordsPerAccount, strangers: passwordsFromStrangers, told: 'accounts.guarded' };
const CODE: Attempt = { here: codesPerAccount, strangers: codesFromStrangers, told: 'accounts.guarded-code' };
const PIN: Attempt = { here: pinsPerCode, strangers: pinsFromStrangers, told: 'accounts.guarded-pin' };
const MAIL: Attempt = { here: mailsPerMailbox, strangers: mailsFromStrangers, told: 'accounts.mail-waits' };

/** A device that many people share, and that somebody has opened for them. */
export interface SharedDevice {
  readonly id: string;
}

/**
 * Slows guessing without letting anybody lock a person out of their account: a device on which the person came in before
 * counts by itself; all others count by network, and together. Who fails on purpose uses up the strangers' part only.
 */
@Injectable()
export class AccountGuard {
  constructor(
    private readonly limits: Limits,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'> & Secrets,
    private readonly answers: EvenAnswers,
  ) {}

  /** The result of work that must not tell whether there is an account. */
  evenly<T>(work: Promise<T>): Promise<T> {
    return this.answers.give(work);
  }

  /** Counts a password. @throws Refused `too-many`, `accounts.guarded` */
  async password(request: FastifyRequest, email: string): Promise<void> {
    await this.limits.take(passwordsPerAddress, request.ip);
    await this.take(PASSWORD, request, { account: email });
  }

  /** The password was right: what was tried from here is forgotten. */
  async passwordHeld(request: FastifyRequest, email: string): Promise<void> {
    await this.limits.forget(PASSWORD.here, this.place(request, { account: email }).key);
  }

  /** Counts a PIN. At a shared device that is known its people count by themselves. @throws Refused `too-many`, `accounts.guarded-pin` */
  async pin(request: FastifyRequest, code: string, device?: SharedDevice): Promise<void> {
    if (device) await this.limits.take(pinsPerTablet, device.id);
    else await this.limits.take(passwordsPerAddress, request.ip);
    await this.take(PIN, request, { account: code }, device);
  }

  /** The PIN was right: what was tried from here is forgotten. */
  async pinHeld(request: FastifyRequest, code: string, device?: SharedDevice): Promise<void> {
    await this.limits.forget(PIN.here, this.place(request, { account: code }, device).key);
  }

  /** Counts a link or code out of a mail, by where it is tried. @throws Refused `too-many` */
  token({ ip }: FastifyRequest): Promise<void> {
    return this.limits.take(tokensPerAddress, ip);
  }

  /** Counts a code of an app. Recovery codes are too long to be guessed: they stay a way in. @throws Refused */
  code(request: FastifyRequest, userId: string): Promise<void> {
    return this.take(CODE, request, { account: userId });
  }

  /**
   * Counts a mail to a mailbox. When the strangers' part is used up, a link that still works has been mailed: that limit
   * counts within the time for which one lives.
   * @throws Refused `too-many`, `accounts.mail-waits`
   */
  async mail(request: FastifyRequest, kind: string, email: string): Promise<void> {
    await this.limits.take(mailsPerAddress, request.ip);
    await this.take(MAIL, request, { account: email, kind });
  }

  /** The cookie by which the device is known from now on. @param who `account`: the name under which they come in */
  deviceCookie(request: FastifyRequest, { account, userId }: { account: string; userId: string }): string {
    const value = deviceAfter(readDevice(request.cookies[DEVICE_COOKIE]), [account, userId], this.config.secret);
    return request.server.serializeCookie(DEVICE_COOKIE, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https:'),
      maxAge: DEVICE_DAYS * 86_400,
    });
  }

  private async take(
    { here, strangers, told }: Attempt,
    request: FastifyRequest,
    what: { account: string; kind?: string },
    shared?: SharedDevice,
  ): Promise<void> {
    const { key, isKnownDevice } = this.place(request, what, shared);
    await this.limits.take(here, key);
    if (isKnownDevice) return;
    try {
      await this.limits.take(strangers, digest(what.kind ?? '', what.account));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { params, retryAfter } = error;
      throw refuse(told, { status: 429, params, retryAfter: retryAfter ?? strangers.seconds });
    }
  }

  private place(
    request: FastifyRequest,
    { account, kind = '' }: { account: string; kind?: string },
    shared?: SharedDevice,
  ) {
    if (shared) return { key: digest(kind, account, `shared:${shared.id}`), isKnownDevice: true };
    const device = readDevice(request.cookies[DEVICE_COOKIE]);
    const isKnownDevice = device !== null && secretsOf(this.config).some((secret) => isKnown(device, account, secret));
    const place = isKnownDevice ? `device:${device.id}` : networkOf(request.ip);
    return { key: digest(kind, account, place), isKnownDevice };
  }
}

/** A key of the same length for any account and place. */
const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url');
