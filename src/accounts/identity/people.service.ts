import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { AccountMails } from '../account-mails.js';
import { refuse } from '../accounts.refusals.js';
import { Links } from '../links.js';
import { type Person, personByEmail, personById } from '../people.queries.js';
import { insertPassword, insertPerson, insertVerification, recordConsent, restartAccount } from './identity.queries.js';
import { confirmationLifetimeS, privacyNotice, secondsAfter } from './identity.rules.js';
import { PasswordHasher } from './password-hasher.js';
import { confirmationOf, newToken, tokenHash } from './tokens.js';

/** What an account starts with. */
export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly locale: 'es' | 'en';
  /** From `hashPassword`, made before the transaction; null: signs in by mailed links. */
  readonly passwordHash: string | null;
  /** True: the address was proved some other way. Otherwise a mail asks to confirm it. */
  readonly confirmed?: boolean;
  /** Path of this site to arrive at once the address is confirmed; empty or omitted: the person's own place. */
  readonly returnTo?: string;
}

/**
 * Makes accounts. The rows are better-auth's (schema `auth`), written in the caller's transaction, so that a company and
 * its first person exist both or not at all.
 */
@Injectable()
export class People {
  /** Confirmations live on the machine's clock, as better-auth's sessions and cookies do. */
  private readonly machine = new SystemClock();
  /** Hash of a password that nobody has. */
  private nobodys: Promise<string> | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly links: Links,
    private readonly mails: AccountMails,
    private readonly db: Database,
    private readonly hasher: PasswordHasher,
  ) {}

  hashPassword(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  /** Whether that is the password of the hash; takes as long, and says no, where there is none. */
  async isPassword(hash: string | null, password: string): Promise<boolean> {
    this.nobodys ??= this.hashPassword(newToken());
    const isRight = await this.hasher.verify(hash ?? (await this.nobodys), password);
    return isRight && hash !== null;
  }

  /** @throws Refused `accounts.email-taken` at the field `email` */
  async register(tx: EntityManager, person: NewPerson): Promise<{ userId: string }> {
    const { name, locale, passwordHash, confirmed = false, returnTo = '' } = person;
    const email = person.email.toLowerCase();
    const userId = newId();
    const added = await insertPerson(tx, { userId, name, email, confirmed, locale });
    if (!added) throw refuse('accounts.email-taken', { field: 'email', params: { email } });
    if (passwordHash !== null) await insertPassword(tx, userId, passwordHash);
    if (!confirmed) await this.askToConfirm(tx, { userId, name, email, locale, confirmed }, returnTo);
    return { userId };
  }

  /** Mails a link to confirm the address, unless it is confirmed. */
  async askToConfirm(
    tx: EntityManager,
    { userId, name, email, locale, confirmed }: Person,
    returnTo = '',
  ): Promise<void> {
    if (confirmed) return;
    const token = newToken();
    const expiresAt = secondsAfter(this.machine.now(), confirmationLifetimeS);
    const id = newId();
    await insertVerification(tx, { id, identifierHash: tokenHash(confirmationOf(token)), userId, expiresAt });
    await this.mails.due(tx, {
      kind: 'confirm',
      id,
      companyId: null,
      to: { userId, email, name, locale },
      dueAt: this.clock.now(),
      expiresAt,
      link: await this.links.seal(`/confirmar/${token}${returnTo && `?volver=${encodeURIComponent(returnTo)}`}`),
      details: {},
    });
  }

  /** Mails that link again to the owner of the address, if there is one, in a transaction of its own. */
  async askAgainToConfirm(email: string, request: string): Promise<void> {
    const actor = system('accounts.confirm', request);
    const change = { what: 'accounts.ask-to-confirm', subject: (userId: string | null) => userId };
    await this.db.change(actor, change, async (tx) => {
      const person = await personByEmail(tx, email);
      if (person) await this.askToConfirm(tx, person);
      return person?.userId ?? null;
    });
  }

  /**
   * The account of a person whose mailbox was just proved: a new one, or one that was never confirmed. The latter starts
   * anew, because the person who made it may be another.
   * @throws Refused `accounts.sign-in-to-accept` for a confirmed account
   */
  async proven(tx: EntityManager, person: Omit<NewPerson, 'confirmed'>): Promise<{ userId: string }> {
    const known = await personByEmail(tx, person.email);
    if (!known) return this.register(tx, { ...person, confirmed: true });
    if (known.confirmed) throw refuse('accounts.sign-in-to-accept');
    const { userId } = known;
    await restartAccount(tx, { userId, name: person.name, locale: person.locale });
    if (person.passwordHash !== null) await insertPassword(tx, userId, person.passwordHash);
    return { userId };
  }

  /** Records that the person agreed to the privacy notice in force; once per version. */
  async consent(tx: EntityManager, userId: string): Promise<void> {
    await recordConsent(tx, { userId, ...privacyNotice, at: this.clock.now() });
  }

  byId(tx: EntityManager, userId: string): Promise<Person | null> {
    return personById(tx, userId);
  }

  byEmail(tx: EntityManager, email: string): Promise<Person | null> {
    return personByEmail(tx, email);
  }
}
