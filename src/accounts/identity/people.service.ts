import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Refused } from '../../web/index.js';
import { AccountMails } from '../account-mails.js';
import { type Person, personByEmail, personById } from '../accounts.queries.js';
import { DAY_S } from './identity.rules.js';
import { Links } from '../links.js';
import { confirmationOf, newToken, tokenHash } from './tokens.js';

/** What an account starts with. */
export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly locale: 'es' | 'en';
  /** From `hashPassword`, made before the transaction; null: signs in by mailed links. */
  readonly passwordHash: string | null;
  /** Whether the address was proved some other way; otherwise a mail asks to confirm it. */
  readonly confirmed?: boolean;
}

/** The version of the privacy notice that is shown now; a new one asks everybody again. */
export const privacyNotice = { document: 'aviso-de-privacidad', version: '2026-11' } as const;

/**
 * Makes people. The rows are better-auth's (schema `auth`), written in the caller's transaction, so that a company and
 * its first person exist both or not at all.
 */
@Injectable()
export class People {
  /** Confirmations live on the clock of the machine, as better-auth's sessions and cookies do. */
  private readonly machine = new SystemClock();

  constructor(
    private readonly clock: Clock,
    private readonly links: Links,
    private readonly mails: AccountMails,
  ) {}

  async hashPassword(password: string): Promise<string> {
    const { hashPassword } = await import('better-auth/crypto');
    return hashPassword(password);
  }

  async register(tx: EntityManager, person: NewPerson): Promise<{ userId: string }> {
    const email = person.email.toLowerCase();
    const userId = newId();
    const written: unknown[] = await tx.query(
      `insert into auth.users (id, name, email, email_verified, locale) values ($1, $2, $3, $4, $5)
       on conflict (email) do nothing returning id`,
      [userId, person.name, email, person.confirmed ?? false, person.locale],
    );
    if (written.length === 0) throw new Refused('accounts.email-taken', { field: 'email', params: { email } });
    if (person.passwordHash !== null) await this.setPassword(tx, userId, person.passwordHash);
    if (!person.confirmed) await this.askToConfirm(tx, { ...person, email, userId, confirmed: false });
    return { userId };
  }

  /** Has the mail sent that asks to confirm the address; a person who did so already gets none. */
  async askToConfirm(tx: EntityManager, person: Person): Promise<void> {
    if (person.confirmed) return;
    const token = newToken();
    const expiresAt = new Date(this.machine.now().getTime() + 3 * DAY_S * 1000);
    const id = newId();
    await tx.query('insert into auth.verifications (id, identifier, value, expires_at) values ($1, $2, $3, $4)', [
      id,
      tokenHash(confirmationOf(token)),
      person.userId,
      expiresAt,
    ]);
    await this.mails.due(tx, {
      kind: 'confirm',
      id,
      companyId: null,
      to: { userId: person.userId, email: person.email, name: person.name, locale: person.locale },
      dueAt: this.clock.now(),
      expiresAt,
      link: await this.links.seal(`/confirmar/${token}`),
      details: {},
    });
  }

  /**
   * The account of somebody whose mailbox was just proved: a new one, or one that was never confirmed, which starts
   * anew, because whoever made it did not prove anything.
   */
  async proven(tx: EntityManager, person: Omit<NewPerson, 'confirmed'>): Promise<{ userId: string }> {
    const known = await personByEmail(tx, person.email);
    if (!known) return this.register(tx, { ...person, confirmed: true });
    if (known.confirmed) throw new Refused('accounts.sign-in-to-accept', { status: 409 });
    await tx.query('delete from auth.credentials where user_id = $1', [known.userId]);
    await tx.query('delete from auth.sessions where user_id = $1', [known.userId]);
    await tx.query(
      'update auth.users set name = $2, locale = $3, email_verified = true, updated_at = now() where id = $1',
      [known.userId, person.name, person.locale],
    );
    if (person.passwordHash !== null) await this.setPassword(tx, known.userId, person.passwordHash);
    return { userId: known.userId };
  }

  /** Writes down that the person agreed to the privacy notice in force; once per version. */
  async consent(tx: EntityManager, userId: string): Promise<void> {
    await tx.query(
      `insert into consents (id, user_id, document, version, given_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [newId(), userId, privacyNotice.document, privacyNotice.version, this.clock.now()],
    );
  }

  byId(tx: EntityManager, userId: string): Promise<Person | null> {
    return personById(tx, userId);
  }

  byEmail(tx: EntityManager, email: string): Promise<Person | null> {
    return personByEmail(tx, email);
  }

  private async setPassword(tx: EntityManager, userId: string, hash: string): Promise<void> {
    await tx.query(
      `insert into auth.credentials (id, user_id, account_id, provider_id, password)
       values ($1, $2::text::uuid, $2::text, 'credential', $3)`,
      [newId(), userId, hash],
    );
  }
}
