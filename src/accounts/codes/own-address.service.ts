import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, recordAct, system } from '../../database/index.js';
import { Limits, Refused, type Viewer } from '../../web/index.js';
import { AccountMails } from '../account-mails.js';
import { refuse } from '../accounts.refusals.js';
import { EvenAnswers } from '../even-answers.js';
import { insertVerification } from '../identity/identity.queries.js';
import { confirmationLifetimeS, secondsAfter } from '../identity/identity.rules.js';
import { newToken, tokenHash } from '../identity/tokens.js';
import { Links } from '../links.js';
import { personByEmail, personById } from '../people.queries.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { giveAddress, spendVerification } from './codes.queries.js';
import { addressesPerPerson } from './codes.rules.js';

const identifierOf = (token: string) => tokenHash(`add-address:${token}`);

/** How often addresses are asked for, and what the owner of one gets that has an account. */
@Injectable()
export class AddressLimits {
  constructor(
    private readonly limits: Limits,
    private readonly signIn: SignIn,
  ) {}

  take(userId: string): Promise<void> {
    return this.limits.take(addressesPerPerson, userId);
  }

  countToken(request: FastifyRequest): Promise<void> {
    return this.signIn.countToken(request);
  }

  async remind(request: FastifyRequest, email: string): Promise<void> {
    try {
      await this.signIn.sendLink(request, { email });
    } catch (error) {
      // past the limit of mails they have one already
      if (!(error instanceof Refused)) throw error;
    }
  }
}

/** An address for an account that was made without one: it counts once a mail to it was answered. */
@Injectable()
export class OwnAddress {
  /** Links live on the machine's clock, as better-auth's sessions do. */
  private readonly machine = new SystemClock();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: Links,
    private readonly mails: AccountMails,
    private readonly rules: AddressLimits,
    private readonly answers: EvenAnswers,
  ) {}

  /**
   * Mails a link to the address. One that has an account already is answered the same: its owner is mailed a way into that.
   * @throws Refused `too-many`, `accounts.address-held` for somebody who has an address
   */
  async ask(request: FastifyRequest, viewer: Viewer, typed: string): Promise<void> {
    if (viewer.email !== '') throw refuse('accounts.address-held');
    await this.rules.take(viewer.userId);
    await this.answers.give(this.mail(request, viewer, typed.toLowerCase()));
  }

  private async mail(request: FastifyRequest, viewer: Viewer, email: string): Promise<void> {
    const { userId, name, locale } = viewer;
    const token = newToken();
    const link = await this.links.seal(`/codigo/correo/${token}`);
    const expiresAt = secondsAfter(this.machine.now(), confirmationLifetimeS);
    const actor = system('accounts.add-address', String(request.id));
    const taken = await this.db.change(actor, { what: 'accounts.ask-address', subject: userId }, async (tx) => {
      if (await personByEmail(tx, email)) return true;
      const id = newId();
      await insertVerification(tx, {
        id,
        identifierHash: identifierOf(token),
        userId: JSON.stringify({ userId, email }),
        expiresAt,
      });
      const to = { userId, email, name, locale };
      const dueAt = this.clock.now();
      await this.mails.due(tx, { kind: 'confirm', id, companyId: null, to, dueAt, expiresAt, link, details: {} });
      return false;
    });
    if (taken) await this.rules.remind(request, email);
  }

  /**
   * The link was followed: the address is the account's. Spends the token.
   * @throws Refused `accounts.link-closed` (410), `accounts.email-taken`
   */
  async confirm(request: FastifyRequest, token: string): Promise<void> {
    await this.rules.countToken(request);
    const actor = system('accounts.add-address', String(request.id));
    const change = { what: 'accounts.add-address', subject: (userId: string) => userId };
    await this.db.change(actor, change, async (tx) => {
      const kept = await spendVerification(tx, identifierOf(token), this.machine.now());
      if (!kept) throw refuse('accounts.link-closed', { status: 410 });
      const { userId, email } = JSON.parse(kept.value) as { userId: string; email: string };
      const person = await personById(tx, userId);
      if (!person) throw refuse('accounts.link-closed', { status: 410 });
      if (person.email !== email && !(await giveAddress(tx, userId, email)))
        throw refuse('accounts.email-taken', { params: { email } });
      const subject = { type: 'person', id: userId };
      await recordAct(tx, actor, { at: this.clock.now(), act: 'accounts.address-added', subject, companyId: null });
      return userId;
    });
  }
}
