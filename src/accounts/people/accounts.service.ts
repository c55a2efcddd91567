import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct, type Role, system } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { mayAppoint, mustStay, type Place } from '../account.policy.js';
import { refuse } from '../accounts.refusals.js';
import { type NewPerson, People } from '../identity/people.service.js';
import type { InvitationRow } from '../invitations/invitations.queries.js';
import { type AcceptedHandler, Invitations, type NewInvitation } from '../invitations/invitations.service.js';
import { Links } from '../links.js';
import { requireApart } from '../roles-apart.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import {
  addMembership,
  countHolders,
  lockMemberships,
  type Member,
  membersIn,
  membersWithRole,
  type Person,
  removeMembership,
} from '../people.queries.js';

/** People and their roles, for later rooms. Methods that take `tx` take part in the caller's transaction. */
@Injectable()
export class Accounts {
  constructor(
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly people: People,
    private readonly invitations: Invitations,
    private readonly links: Links,
    private readonly signIn: SignIn,
  ) {}

  /** Hashes a password (about 50 ms): before the transaction, never inside. */
  hashPassword(password: string): Promise<string> {
    return this.people.hashPassword(password);
  }

  /**
   * Makes an account and mails a link to confirm its address. Needs the system's scope.
   * @throws Refused `accounts.email-taken` at the field `email`
   */
  register(tx: EntityManager, person: NewPerson): Promise<{ userId: string }> {
    return this.people.register(tx, person);
  }

  /**
   * Mails the owner of an address that was registered again a link into the account that they have; the answer does not
   * tell.
   */
  async remindOfAccount(request: FastifyRequest, email: string): Promise<void> {
    try {
      await this.signIn.sendLink(request, { email });
    } catch (error) {
      // past the limit of mails they have one already
      if (!(error instanceof Refused)) throw error;
    }
  }

  /** Records that the person agreed to the privacy notice in force; once per version. */
  consent(tx: EntityManager, userId: string): Promise<void> {
    return this.people.consent(tx, userId);
  }

  /** For demonstration data: the person with that address, made when missing. In a transaction of its own. */
  async createPerson(person: {
    email: string;
    name: string;
    passwordHash: string | null;
    verified: boolean;
    locale: 'es' | 'en';
  }): Promise<{ userId: string }> {
    const work = system('accounts.create-person');
    const known = await this.db.as(work, (tx) => this.people.byEmail(tx, person.email));
    if (known) return { userId: known.userId };
    const change = { what: 'accounts.create-person', subject: ({ userId }: { userId: string }) => userId };
    return this.db.change(work, change, (tx) => this.register(tx, { ...person, confirmed: person.verified }));
  }

  /**
   * Gives a role; giving it twice changes nothing.
   * @throws Refused `accounts.not-yours-to-give`, `accounts.protection-apart`
   */
  async join(tx: EntityManager, actor: Actor, membership: Place & { userId: string }): Promise<void> {
    if (!mayAppoint(actor, membership)) throw refuse('accounts.not-yours-to-give', { status: 403 });
    const { userId, companyId, role } = membership;
    await requireApart(tx, userId, role);
    const at = this.clock.now();
    if (!(await addMembership(tx, membership, at))) return;
    const subject = { type: 'person', id: userId };
    await recordAct(tx, actor, { at, act: 'accounts.role-given', subject, companyId, details: { role } });
  }

  /**
   * Takes a role away.
   * @throws Refused `accounts.not-yours-to-give`, or `accounts.last-administrator`
   */
  async leave(tx: EntityManager, actor: Actor, membership: Place & { userId: string }): Promise<void> {
    if (!mayAppoint(actor, membership)) throw refuse('accounts.not-yours-to-give', { status: 403 });
    const { userId, companyId, role } = membership;
    // Otherwise two administrators who remove each other at once would both succeed.
    await lockMemberships(tx, companyId);
    if (mustStay(membership, await countHolders(tx, membership))) throw refuse('accounts.last-administrator');
    if (!(await removeMembership(tx, membership))) return;
    const subject = { type: 'person', id: userId };
    const at = this.clock.now();
    await recordAct(tx, actor, { at, act: 'accounts.role-taken', subject, companyId, details: { role } });
  }

  /**
   * Invites a person to a role by mail; asked again, the pending invitation is renewed and sent anew.
   * @returns the id of the invitation
   * @throws Refused `accounts.not-yours-to-give`, or `accounts.already-member` at the field `email`
   */
  invite(tx: EntityManager, actor: Actor, invitation: NewInvitation): Promise<{ id: string }> {
    return this.invitations.invite(tx, actor, invitation);
  }

  /**
   * Invites people of a long list as learners of a company; their mails go out day by day. Names and addresses must have
   * been judged.
   * @returns the ids of the invitations by address
   * @throws Refused `accounts.not-yours-to-give`, before FM4 activated the company what `InvitingCompanies` refuses
   */
  inviteLater(
    tx: EntityManager,
    actor: Actor,
    companyId: string,
    people: readonly { readonly email: string; readonly name: string }[],
  ): Promise<ReadonlyMap<string, string>> {
    return this.invitations.prepare(tx, actor, companyId, people);
  }

  /** The path behind which the owner of an address says that they want no more invitations. */
  stopInvitationsPath(email: string): string {
    return this.invitations.stopPath(email);
  }

  /** Calls `handler` in the transaction in which an invitation is accepted. */
  whenInvitationAccepted(handler: AcceptedHandler): void {
    this.invitations.whenAccepted(handler);
  }

  /** The invitations without an answer, newest first; past `expiresAt` they are no longer open. */
  invitationsOf(tx: EntityManager, companyId: string | null): Promise<InvitationRow[]> {
    return this.invitations.pending(tx, companyId);
  }

  /** Whether the invitation can still be accepted. */
  isOpenInvitation(tx: EntityManager, id: string): Promise<boolean> {
    return this.invitations.isOpen(tx, id);
  }

  /** Withdraws a pending invitation; its link stops working. @throws Refused `not-found` */
  withdrawInvitation(tx: EntityManager, actor: Actor, invitationId: string): Promise<void> {
    return this.invitations.withdraw(tx, actor, invitationId);
  }

  /** The people with a role in the company, by name. */
  membersOf(tx: EntityManager, companyId: string): Promise<Member[]> {
    return membersIn(tx, companyId);
  }

  /** The people of FM4 or its partners with that role. */
  staffWith(tx: EntityManager, role: Role): Promise<Member[]> {
    return membersWithRole(tx, role);
  }

  /** All people of FM4 and its partners, by name. */
  staff(tx: EntityManager): Promise<Member[]> {
    return membersIn(tx, null);
  }

  /** The person; null when there is none or the transaction's actor may not see them. */
  personOf(tx: EntityManager, userId: string): Promise<Person | null> {
    return this.people.byId(tx, userId);
  }

  /** As `personOf`, by address in any case. */
  personWith(tx: EntityManager, email: string): Promise<Person | null> {
    return this.people.byEmail(tx, email);
  }

  /** Decrypts the link of an `AccountMail`, for the mail that shows it. */
  openLink(link: string): Promise<string> {
    return this.links.open(link);
  }
}
