import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database, system } from '../../database/index.js';
import { isRefusal, Limits, Refused } from '../../web/index.js';
import { safeReturn } from '../account.policy.js';
import type { AccountRefusal } from '../accounts.refusals.js';
import { EvenAnswers } from '../even-answers.js';
import { People } from '../identity/people.service.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { accountsPerAddress } from './registration.rules.js';

/** What somebody says of themselves who opens an account. */
export interface PersonRegistration {
  readonly name: string;
  readonly email: string;
  readonly locale: 'es' | 'en';
  readonly password: string | null;
  /** Path to arrive at once the address is confirmed. */
  readonly returnTo?: string | undefined;
}

/** Opens accounts of people who belong to no company. */
@Injectable()
export class PersonRegistrations {
  constructor(
    private readonly db: Database,
    private readonly limits: Limits,
    private readonly people: People,
    private readonly signIn: SignIn,
    private readonly answers: EvenAnswers,
  ) {}

  /**
   * Makes the account and mails a link to confirm its address. An address that has an account already is answered the
   * same, after the same time: its owner is mailed a way into that account.
   * @throws Refused `too-many`
   */
  async receive(person: PersonRegistration, request: FastifyRequest): Promise<void> {
    await this.limits.take(accountsPerAddress, request.ip);
    await this.answers.give(this.registerOrRemind(person, request));
  }

  private async registerOrRemind(person: PersonRegistration, request: FastifyRequest): Promise<void> {
    try {
      await this.register(person, String(request.id));
    } catch (error) {
      if (!isRefusal<AccountRefusal>(error, 'accounts.email-taken')) throw error;
      await this.remind(person, request);
    }
  }

  private async register(person: PersonRegistration, request: string): Promise<void> {
    const passwordHash = person.password ? await this.people.hashPassword(person.password) : null;
    const actor = system('accounts.registration', request);
    const change = { what: 'accounts.register', subject: ({ userId }: { userId: string }) => userId };
    await this.db.change(actor, change, async (tx) => {
      const { name, email, locale } = person;
      const returnTo = safeReturn(person.returnTo, '');
      const made = await this.people.register(tx, { name, email, locale, passwordHash, returnTo });
      await this.people.consent(tx, made.userId);
      return made;
    });
  }

  private async remind({ email, returnTo }: PersonRegistration, request: FastifyRequest): Promise<void> {
    const volver = safeReturn(returnTo, '');
    try {
      await this.signIn.sendLink(request, { email, ...(volver && { volver }) });
    } catch (error) {
      // past the limit of mails they have one already
      if (!(error instanceof Refused)) throw error;
    }
  }
}
